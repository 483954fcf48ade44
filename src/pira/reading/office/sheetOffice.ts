import type { CellRef } from '../../sheet/address';
import type { Sheet } from '../../sheet/sheet';
import type {
  ColumnCorrection,
  Correction,
  CorrectionState,
  LapseReason,
  RowCorrection,
  SheetCorrection,
  TargetCorrection,
} from '../../plan/correction';
import { locate } from './locate';
import { textsOf } from './sheetTexts';

/** What the office says of the header in a row, and of the columns below it. */
export interface OfficeHeader {
  /** Every correction that speaks of this header. */
  readonly corrections: readonly Correction[];
  /** There is no header: the rows begin here. */
  readonly isHeadless: boolean;
  readonly columns: ReadonlyMap<number, ColumnCorrection>;
}

/** What the office says of one sheet, by where it stands in it now. */
export interface SheetOffice {
  readonly sheet: SheetCorrection | null;
  readonly headers: ReadonlyMap<number, OfficeHeader>;
  /** Rows that are indicators or headings. */
  readonly rows: ReadonlyMap<number, RowCorrection>;
  /** Rows that the reader passes over. */
  readonly passed: ReadonlyMap<number, RowCorrection>;
}

const NOTHING_SAID: SheetOffice = {
  sheet: null,
  headers: new Map(),
  rows: new Map(),
  passed: new Map(),
};

interface OpenHeader {
  isHeadless: boolean;
  readonly corrections: Correction[];
  readonly columns: Map<number, ColumnCorrection>;
}

interface OpenSheet {
  sheet: SheetCorrection | null;
  readonly headers: Map<number, OpenHeader>;
  readonly rows: Map<number, RowCorrection>;
  readonly passed: Map<number, RowCorrection>;
}

const placeKey = ({ sheet, row, column }: CellRef): string => `${row},${column},${sheet}`;

/** The corrections of a workbook where they stand in its sheets, and what becomes of each. */
export class Office {
  readonly #sheets = new Map<string, OpenSheet>();
  readonly #targets = new Map<string, TargetCorrection>();
  readonly #places = new Map<Correction, CellRef>();
  readonly #lapsed = new Map<Correction, LapseReason>();
  readonly #applied = new Set<Correction>();
  readonly #overruled = new Set<Correction>();

  constructor(
    private readonly corrections: readonly Correction[],
    private readonly sheets: readonly Sheet[],
  ) {
    if (corrections.length === 0) return;
    const spoken = new Set(corrections.map(({ sheet }) => sheet));
    const texts = new Map(
      sheets.filter(({ name }) => spoken.has(name)).map((sheet) => [sheet.name, textsOf(sheet)]),
    );
    for (const one of corrections) {
      const found = locate(texts.get(one.sheet), one);
      if (found.ok) this.#enter(one, { sheet: one.sheet, row: found.row, column: found.column });
      else this.#lapsed.set(one, found.reason);
    }
  }

  /** Of two corrections of one place the later one counts. */
  #enter(one: Correction, cell: CellRef): void {
    this.#places.set(one, cell);
    const sheet = this.#sheetOf(one.sheet);
    switch (one.kind) {
      case 'sheet':
        this.#overrule(sheet.sheet);
        sheet.sheet = one;
        break;
      case 'row': {
        const isPassed = one.as === 'total' || one.as === 'no-indicator';
        const rows = isPassed ? sheet.passed : sheet.rows;
        for (const before of [sheet.rows, sheet.passed]) {
          this.#overrule(before.get(cell.row));
          before.delete(cell.row);
        }
        rows.set(cell.row, one);
        break;
      }
      case 'target':
        this.#overrule(this.#targets.get(placeKey(cell)));
        this.#targets.set(placeKey(cell), one);
        break;
      case 'header':
      case 'column': {
        const header: OpenHeader = sheet.headers.get(cell.row) ?? {
          isHeadless: false,
          corrections: [],
          columns: new Map(),
        };
        header.isHeadless ||= one.kind === 'header' ? one.headless : one.rowAnchor?.rows === 0;
        header.corrections.push(one);
        if (one.kind === 'column') {
          this.#overrule(header.columns.get(cell.column));
          header.columns.set(cell.column, one);
        }
        sheet.headers.set(cell.row, header);
      }
    }
  }

  #overrule(one: Correction | null | undefined): void {
    if (one) this.#overruled.add(one);
  }

  #sheetOf(name: string): OpenSheet {
    const known = this.#sheets.get(name);
    if (known) return known;
    const sheet: OpenSheet = { sheet: null, headers: new Map(), rows: new Map(), passed: new Map() };
    this.#sheets.set(name, sheet);
    return sheet;
  }

  /** What the office says of a sheet. */
  of(sheet: string): SheetOffice {
    return this.#sheets.get(sheet) ?? NOTHING_SAID;
  }

  /** What the office says that a target means; null where it says nothing of the cell. */
  meaningAt(cell: CellRef): TargetCorrection | null {
    return this.#targets.get(placeKey(cell)) ?? null;
  }

  /** Notes that a correction counted in the reading. */
  apply(...corrections: readonly Correction[]): void {
    for (const one of corrections) this.#applied.add(one);
  }

  /** Why nothing of a sheet is read: the office says so, or nobody sees it. Null where it is read. */
  leavesOut({ name, visible }: Pick<Sheet, 'name' | 'visible'>): 'office' | 'hidden-sheet' | null {
    const as = this.of(name).sheet?.as;
    if (as === 'no-plan') return 'office';
    return visible || as === 'plan' ? null : 'hidden-sheet';
  }

  /** What became of each correction. */
  states(): readonly CorrectionState[] {
    const unread = new Set(
      this.sheets.flatMap((sheet) => (this.leavesOut(sheet) === null ? [] : [sheet.name])),
    );
    return this.corrections.map((correction): CorrectionState => {
      const cell = this.#places.get(correction) ?? placeBefore(correction);
      const reason = this.#lapsed.get(correction);
      if (reason !== undefined) return { correction, cell, state: 'lapsed', reason };
      if (this.#overruled.has(correction)) return { correction, cell, state: 'idle', reason: null };
      if (this.#applied.has(correction)) return { correction, cell, state: 'applied', reason: null };
      if (unread.has(correction.sheet)) return { correction, cell, state: 'idle', reason: null };
      const missed = correction.kind === 'target' ? 'no-target' : 'no-table';
      return { correction, cell, state: 'lapsed', reason: missed };
    });
  }
}

/** Where a correction stood when it was said. */
function placeBefore(one: Correction): CellRef {
  const row = one.kind === 'sheet' ? 0 : one.row;
  const column = one.kind === 'column' || one.kind === 'target' ? one.column : 0;
  return { sheet: one.sheet, row, column };
}
