import { most } from '../../extremes';
import type { Area } from '../../sheet/address';
import type { CellStyle, OutputCell, OutputRow, OutputSheet } from '../../sheet/outputSheet';
import type { Highlight } from '../../sheet/sheetEdit';
import { blankCell, markedAsOurs, text } from './cells';
import { pageFit } from './pages';
import { isWithin, printedWidths, type Row, type Span } from './printedWidths';
import { MOST_LINES, rowHeight } from './rowHeight';

type Cells = readonly (OutputCell | null)[];

/** A sheet of ours as it grows from the top: rows are added, then it is finished into an output sheet. */
export class Paper {
  readonly #lines: Row[] = [];
  readonly #highlights: Highlight[] = [];
  readonly #kept = new Set<number>();
  #headRows: OutputSheet['headRows'] = null;
  #table: OutputSheet['table'] = null;

  constructor(
    private readonly name: string,
    private readonly widths: readonly number[],
    /** So many columns on the left are hidden: they take no room on a page. */
    private readonly hidden = 0,
  ) {}

  /** The row that comes next, zero-based. */
  get nextRow(): number {
    return this.#lines.length;
  }

  add(...cells: Cells): void {
    this.#lines.push({ cells, spans: [] });
  }

  addAll(rows: readonly Cells[]): void {
    for (const cells of rows) this.add(...cells);
  }

  /** Cells of which the last reaches to the right edge. */
  addToRightEdge(...cells: Cells): void {
    const column = cells.length - 1;
    const last = cells[column];
    const count = this.widths.length - column;
    const rest = Array.from({ length: count - 1 }, () => blankCell(last?.style));
    this.#lines.push({ cells: [...cells, ...rest], spans: count > 1 ? [{ column, count }] : [] });
  }

  /** Cells of which each reaches over as many columns as it says. */
  addSpanning(parts: readonly { readonly cell: OutputCell; readonly count: number }[]): void {
    const cells: OutputCell[] = [];
    const spans: Span[] = [];
    for (const { cell, count } of parts) {
      if (count > 1) spans.push({ column: cells.length, count });
      cells.push(cell, ...Array.from({ length: count - 1 }, () => blankCell(cell.style)));
    }
    this.#lines.push({ cells, spans });
  }

  /** A text over the whole width. */
  addLine(content: string, style: CellStyle): void {
    this.addToRightEdge(text(content, style));
  }

  addBlank(): void {
    this.add();
  }

  /** The rows just added are repeated on every page. */
  repeatRows(count: number, frozen: boolean): void {
    this.#headRows = { first: this.nextRow - count, count, frozen };
  }

  addTable(row: number, name: string): void {
    const area = { row, column: 0, rowCount: this.nextRow - row, columnCount: this.widths.length };
    this.#table = { name, area };
  }

  /** So many rows from the next one on stay on one page. */
  keepTogether(count: number): void {
    for (let row = this.nextRow; row < this.nextRow + count - 1; row++) this.#kept.add(row);
  }

  addHighlight(highlight: Highlight): void {
    this.#highlights.push(highlight);
  }

  /** The sheet; `isOurs` marks its first cell, so that a later run knows it again and the reader passes it over. */
  finish(isOurs = true): OutputSheet {
    const printed = printedWidths(
      this.#fittedWidths(),
      this.#lines.map((line) => this.#shown(line)),
    );
    const widths = printed.map((width, column) =>
      this.#isHidden(column) ? (this.widths[column] ?? 0) : width,
    );
    const rows = this.#lines.map((line, row): OutputRow => {
      const cells = isOurs && row === 0 ? withFirstMarked(line.cells) : line.cells;
      return { cells, height: rowHeight(cells, spannedWidths(line, widths)) };
    });
    return {
      name: this.name,
      widths,
      rows,
      merges: this.#lines.flatMap(({ spans }, row) =>
        spans.map(({ column, count }): Area => ({ row, column, rowCount: 1, columnCount: count })),
      ),
      headRows: this.#headRows,
      table: this.#table,
      highlights: this.#highlights,
      charts: [],
      page: pageFit({
        widths: printed,
        rows: [...rows, ...this.#beyond()],
        headRows: this.#headRows,
        staysWithNext: (row) => this.#leads(row),
      }),
    };
  }

  #isHidden(column: number): boolean {
    return column < this.hidden;
  }

  /** A row without the cells of hidden columns. */
  #shown({ cells, spans }: Row): Row {
    return { cells: cells.map((cell, column) => (this.#isHidden(column) ? null : cell)), spans };
  }

  /** Rows below the last one that stay with it, as where a chart lies over them. */
  #beyond(): { readonly height: number }[] {
    const last = most(this.#kept) + 1;
    return Array.from({ length: Math.max(0, last + 1 - this.nextRow) }, () => ({ height: USUAL_HEIGHT }));
  }

  /** Whether a row is worth nothing without the next: a heading, or what stands over the whole width or blank below one. */
  #leads(row: number): boolean {
    if (this.#kept.has(row)) return true;
    const line = this.#lines[row];
    if (line === undefined) return false;
    const styles = line.cells.flatMap((cell) => (cell === null ? [] : [cell.style]));
    const [style] = styles;
    if (style === 'label') return styles.every((one) => LABELS.has(one));
    if (style !== undefined && HEADINGS.has(style)) return true;
    const isWhole = line.spans[0]?.column === 0 && line.spans[0].count === this.widths.length;
    const isBelow = style === undefined || (isWhole && (style === 'text' || style === 'remark'));
    return isBelow && row > 0 && !this.#kept.has(row - 1) && this.#leads(row - 1);
  }

  /** Wider columns where a text would need a higher row than Excel makes. */
  #fittedWidths(): number[] {
    const widths = this.widths.map((width, column) => (this.#isHidden(column) ? 0 : width));
    for (const { cells, spans } of this.#lines.map((line) => this.#shown(line)))
      cells.forEach((cell, column) => {
        if (cell?.content.kind !== 'text' || spans.some((span) => isWithin(span, column))) return;
        const needed = Math.ceil(cell.content.text.length / (MOST_LINES * 0.8)) + 1;
        widths[column] = Math.min(WIDEST, Math.max(widths[column] ?? 0, needed));
      });
    return widths;
  }
}

const WIDEST = 250;
const USUAL_HEIGHT = 15;
const HEADINGS: ReadonlySet<CellStyle> = new Set(['title', 'section', 'head', 'strong-plain']);
/** A row of nothing else heads what follows; one that begins with a label holds what it names. */
const LABELS: ReadonlySet<CellStyle> = new Set(['label', 'label-figure', 'label-centred']);

function withFirstMarked([first, ...others]: Cells): Cells {
  return [markedAsOurs(first ?? blankCell('title')), ...others];
}

function spannedWidths({ spans }: Row, widths: readonly number[]): number[] {
  const own = [...widths];
  for (const { column, count } of spans)
    own[column] = widths.slice(column, column + count).reduce((sum, width) => sum + width, 0);
  return own;
}
