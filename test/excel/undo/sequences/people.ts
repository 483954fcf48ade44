import { cellAddress } from '../../../../src/pira/sheet/address';
import { markerIn } from '../../../../src/pira/output/highlightMarker';
import type { CellValue } from '../../../../src/pira/sheet/sheet';
import type { Book } from '../../../../src/workbench/book/book';
import type { BookSheet } from '../../../../src/workbench/book/bookSheet';
import { appearance } from '../../appearance';
import { shiftLines } from '../../colleague';
import { lineAfter } from '../../shiftReferences';
import type { Opened } from '../../workbook';
import type { TheirDeed, Where } from './deeds';
import { OWN_FORMAT } from '../../../../src/pira/sheet/content';

const PLAN = 'Piano';
const NOTES = 'Appunti';
const LOOK = { fillColor: '#FFFF00', fontColor: null, bold: null, italic: null };

interface TheirCell {
  readonly row: number;
  readonly column: number;
  readonly content: string;
}

/** What people did to a workbook: every cell that they wrote is watched. */
export class People {
  #cells: ReadonlyMap<BookSheet, readonly TheirCell[]>;
  #typed = 0;

  constructor(private readonly opened: Opened) {
    this.#cells = new Map(opened.book.worksheets.map((sheet) => [sheet, cellsOf(sheet)]));
  }

  /** How many cells are watched. */
  get count(): number {
    return [...this.#cells.values()].reduce((sum, { length }) => sum + length, 0);
  }

  /** Does it, and gives the names of the sheets that are no longer as they were; null where that may be any. */
  do(deed: TheirDeed): readonly string[] | null {
    const sheet = this.#sheetAt(deed.where, deed.kind === 'shift' ? 0 : deed.row);
    if (sheet === undefined) return [];
    switch (deed.kind) {
      case 'type':
        this.#type(sheet, deed);
        break;
      case 'shift':
        this.#shift(sheet, deed.shift);
        // Formulas of any sheet may follow.
        return this.opened.book.worksheets.map(({ name }) => name);
      case 'rule': {
        const area = { ...deed, rowCount: 2, columnCount: 2 };
        const formula = `LEN(${cellAddress(deed.row, deed.column)})>30`;
        for (let time = 0; time < (deed.twice ? 2 : 1); time++)
          sheet.conditionalFormats.add([area], { kind: 'custom', formula }, LOOK);
        break;
      }
      case 'validation':
        sheet.validations.set({ ...deed, rowCount: 1, columnCount: 1 }, listOf('"alfa,beta"'));
        break;
      case 'merge':
        if (isFilled(sheet, deed.row, deed.column) || isFilled(sheet, deed.row, deed.column + 1)) return [];
        sheet.merges.add({ ...deed, rowCount: 1, columnCount: 2 });
        break;
      case 'size':
        sheet.columns.set(deed.column, { width: 7 + deed.row });
        sheet.rows.set(deed.row, { height: 20 + deed.column });
        break;
      case 'protect':
        sheet.isProtected.set(!sheet.isProtected.value);
        break;
      case 'rename':
      case 'delete':
        return this.#changeTabs(deed.kind, sheet);
    }
    return [sheet.name];
  }

  /** What people asked to be corrected is theirs in its new wording; undone, it is as they wrote it. */
  giveUp(isGivenUp: (row: number, column: number) => boolean): void {
    this.#change(PLAN, (cells) => cells.filter(({ row, column }) => !isGivenUp(row, column)));
  }

  /** A colleague writes far from everything. */
  colleague(): void {
    this.#type(this.opened.book.sheet(PLAN), { row: 89, column: 25, entry: 'text' });
  }

  /** The watched cells that do not hold any more what people wrote. */
  lost(): string[] {
    return [...this.#cells].flatMap(([sheet, cells]) =>
      cells.flatMap(({ row, column, content }) => {
        const isThere = this.opened.book.sheets.includes(sheet);
        const cell = isThere ? sheet.cells.get(row, column) : undefined;
        const found = contentOf(cell?.formula ?? cell?.value ?? null);
        return found === content
          ? []
          : [`${sheet.name}!${cellAddress(row, column)} «${content}», now «${found}»`];
      }),
    );
  }

  #sheetAt(where: Where, index: number): BookSheet | undefined {
    const { book } = this.opened;
    if (where === 'plan') return book.sheet(PLAN);
    if (where === 'notes') return book.sheet(NOTES);
    const published = book.worksheets.filter(({ name }) => name !== PLAN && name !== NOTES);
    return published[index % Math.max(published.length, 1)];
  }

  #type(
    sheet: BookSheet | undefined,
    { row, column, entry }: Pick<Extract<TheirDeed, { kind: 'type' }>, 'row' | 'column' | 'entry'>,
  ): void {
    if (sheet === undefined) return;
    const number = ++this.#typed;
    const entries = {
      text: `persona ${number}`,
      number: 1_000 + number,
      formula: `=IF(A1="","persona ${number}","")`,
      nothing: '',
    };
    const done = this.opened.host.user.type(sheet.name, cellAddress(row, column), [[entries[entry]]]);
    if (!done.ok) return;
    // A number among our results may be ours from an earlier run.
    const isWatched =
      entry !== 'nothing' && (entry !== 'number' || !isOwnColumn(this.opened.book, sheet, column));
    const cell = sheet.cells.get(row, column);
    const content = contentOf(cell?.formula ?? cell?.value ?? null);
    const isKept = content !== '' && isWatched;
    this.#change(sheet.name, (cells) => [
      ...cells.filter((other) => other.row !== row || other.column !== column),
      ...(isKept ? [{ row, column, content }] : []),
    ]);
  }

  #shift(sheet: BookSheet, shift: Extract<TheirDeed, { kind: 'shift' }>['shift']): void {
    const before = new Map([...this.#cells].map(([own, cells]) => [own, cells.map((cell) => ({ ...cell }))]));
    shiftLines(this.opened.book, { ...shift, sheet: sheet.name });
    this.#cells = new Map(
      [...before].map(([own, cells]) => [
        own,
        cells.flatMap((cell) => {
          const line =
            own === sheet ? lineAfter(cell[shift.axis], { ...shift, sheet: sheet.name }) : cell[shift.axis];
          if (line === null) return [];
          const moved = { ...cell, [shift.axis]: line };
          const now = own.cells.get(moved.row, moved.column);
          return [{ ...moved, content: contentOf(now?.formula ?? now?.value ?? null) }];
        }),
      ]),
    );
  }

  #changeTabs(kind: 'rename' | 'delete', sheet: BookSheet): null | readonly string[] {
    if (sheet.name === PLAN || sheet.name === NOTES) return [];
    if (kind === 'rename') this.opened.book.renameSheet(sheet, `${sheet.name.slice(0, 20)} bis`);
    else {
      this.opened.book.removeSheet(sheet);
      this.#cells = new Map([...this.#cells].filter(([own]) => own !== sheet));
    }
    return null;
  }

  #change(name: string, work: (cells: readonly TheirCell[]) => readonly TheirCell[]): void {
    const sheet = this.opened.book.sheet(name);
    if (sheet === undefined) return;
    this.#cells = new Map([...this.#cells, [sheet, work(this.#cells.get(sheet) ?? [])]]);
  }
}

/** What people see of their sheets and rules besides the cells that are watched: no deed of ours may change it. */
export function theirLooks(book: Book): Readonly<Record<string, unknown>> {
  const all = appearance(book);
  const seen: Record<string, unknown> = {};
  for (const sheet of book.worksheets) {
    seen[`${sheet.name} rules`] = sheet.conditionalFormats.all
      .filter(({ rule }) => rule.kind !== 'custom' || markerIn(rule.formula) === null)
      .map(({ areas, rule, look }) => ({ areas, rule, look }));
    seen[`${sheet.name} validations`] = sheet.validations.all.filter(
      ({ rule }) => rule.promptTitle !== 'Consuntivo',
    );
    if (sheet.name !== PLAN && sheet.name !== NOTES) continue;
    seen[`${sheet.name} layout`] = all[`${sheet.name} layout`];
    for (let column = 0; column < 40; column++)
      if (!isOwnColumn(book, sheet, column))
        seen[`${sheet.name} column ${column}`] = all[`${sheet.name} column ${column}`];
  }
  return seen;
}

function isOwnColumn({ styles }: Book, sheet: BookSheet, column: number): boolean {
  return [...sheet.cells.rows].some(([, cells]) => {
    const cell = cells.get(column);
    return cell !== undefined && styles.format(cell.style).numberFormat === OWN_FORMAT;
  });
}

function isFilled({ cells }: BookSheet, row: number, column: number): boolean {
  const cell = cells.get(row, column);
  return cell !== undefined && (cell.value !== null || cell.formula !== null);
}

function cellsOf({ cells }: BookSheet): TheirCell[] {
  return [...cells.rows].flatMap(([row, line]) =>
    [...line].flatMap(([column, { value, formula }]) =>
      value === null && formula === null ? [] : [{ row, column, content: contentOf(formula ?? value) }],
    ),
  );
}

function contentOf(value: CellValue): string {
  return value !== null && typeof value === 'object' ? value.error : String(value ?? '');
}

function listOf(formula1: string) {
  return {
    kind: 'list',
    comparison: 'between',
    formula1,
    formula2: null,
    ignoreBlanks: true,
    dropDown: true,
    errorStyle: 'stop',
    showError: true,
    errorTitle: '',
    error: '',
    showPrompt: false,
    promptTitle: '',
    prompt: '',
  } as const;
}
