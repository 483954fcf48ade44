import {
  AlignmentType,
  BorderStyle,
  type FileChild,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx';

import type { DocumentFacts, DocumentTable } from '../../../pira/reports/documents/document';
import { LINE, SHADE } from './wordStyles';

/** Lengths in twentieths of a point. */
const LABEL = 2_200;
const EDGE = { style: BorderStyle.SINGLE, size: 4, color: LINE } as const;
const BORDERS = {
  top: EDGE,
  bottom: EDGE,
  left: EDGE,
  right: EDGE,
  insideHorizontal: EDGE,
  insideVertical: EDGE,
};
const MARGINS = { top: 40, bottom: 40, left: 80, right: 80 };

/** A table with a header row that every page repeats; no row breaks over two pages. */
export function headedTable(
  { heads, rows, widths, figures, caption }: DocumentTable,
  width: number,
): FileChild[] {
  const whole = widths.reduce((sum, share) => sum + share, 0);
  const columnWidths = widths.map((share) => Math.floor((width * share) / whole));
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: heads.map((text, column) =>
      cellOf(text, {
        width: columnWidths[column] ?? 0,
        style: 'Head',
        isShaded: true,
        isRight: false,
        keepNext: true,
      }),
    ),
  });
  const body = rows.map(
    (cells) =>
      new TableRow({
        cantSplit: true,
        children: cells.map((text, column) =>
          cellOf(text, {
            width: columnWidths[column] ?? 0,
            style: 'Cell',
            isShaded: false,
            isRight: figures.includes(column),
          }),
        ),
      }),
  );
  return [
    new Paragraph({ style: 'Caption', text: caption, keepNext: true }),
    ...tableOf([head, ...body], columnWidths),
  ];
}

/** Labels on the left, what they say on the right. */
export function factsTable({ facts }: DocumentFacts, width: number): FileChild[] {
  if (facts.length === 0) return [];
  const columnWidths = [LABEL, width - LABEL];
  const rows = facts.map(([label, text], row) => {
    // Stays whole and with its heading, as far as a page reaches; what follows may stand on the next one.
    const keepNext = row < facts.length - 1;
    return new TableRow({
      cantSplit: true,
      children: [
        cellOf(label, { width: LABEL, style: 'Head', isShaded: true, isRight: false, keepNext }),
        cellOf(text, { width: width - LABEL, style: 'Cell', isShaded: false, isRight: false, keepNext }),
      ],
    });
  });
  return tableOf(rows, columnWidths);
}

function tableOf(rows: TableRow[], columnWidths: number[]): FileChild[] {
  const table = new Table({
    rows,
    columnWidths,
    width: { size: columnWidths.reduce((sum, column) => sum + column, 0), type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    borders: BORDERS,
  });
  return [table, new Paragraph({ text: '', spacing: { after: 60 } })];
}

interface CellForm {
  readonly width: number;
  readonly style: 'Head' | 'Cell';
  readonly isShaded: boolean;
  readonly isRight: boolean;
  readonly keepNext?: boolean;
}

function cellOf(text: string, { width, style, isShaded, isRight, keepNext = false }: CellForm): TableCell {
  const children = text.split('\n').map(
    (line) =>
      new Paragraph({
        style,
        keepNext,
        alignment: isRight ? AlignmentType.RIGHT : AlignmentType.LEFT,
        children: [new TextRun(line)],
      }),
  );
  return new TableCell({
    children,
    width: { size: width, type: WidthType.DXA },
    margins: MARGINS,
    verticalAlign: VerticalAlignTable.TOP,
    ...(isShaded && { shading: { fill: SHADE } }),
  });
}
