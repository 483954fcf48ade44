import type { CSSProperties } from 'react';
import type { CellValue } from '../../../../pira/sheet/sheet';
import type { TextRun } from '../../../book/cell';
import type { Border, CellFormat } from '../../../book/cellFormat';
import type { ConditionalLook } from '../../../book/conditionalFormats';

const LINES: Readonly<Record<Border['style'], string>> = {
  thin: '1px solid',
  hair: '1px dotted',
  dotted: '1px dotted',
  dashed: '1px dashed',
  dashDot: '1px dashed',
  dashDotDot: '1px dashed',
  medium: '2px solid',
  mediumDashed: '2px dashed',
  mediumDashDot: '2px dashed',
  mediumDashDotDot: '2px dashed',
  slantDashDot: '2px dashed',
  thick: '3px solid',
  double: '3px double',
};

const VERTICAL = {
  top: 'flex-start',
  center: 'center',
  bottom: 'flex-end',
  justify: 'flex-start',
  distributed: 'center',
};
const INDENT = 9;
/** Size of raised and lowered letters beside the others. */
const SHIFTED_SIZE = 0.65;
/** What stands in for a font that the machine lacks: one of the same widths where there is one. */
const STAND_INS: readonly (readonly [RegExp, string])[] = [
  [/arial|helvetica|verdana|tahoma|liberation sans/iu, 'Arimo, sans-serif'],
  [/times|cambria|georgia|garamond|serif$/iu, "'Times New Roman', serif"],
  [/courier|consolas|mono/iu, "'Courier New', monospace"],
];
const USUAL_STAND_IN = 'Carlito, sans-serif';

/** CSS font of a cell, for drawing and for measuring. */
export function fontOf({ italic, bold, fontSize, fontName }: CellFormat): string {
  const standIn = STAND_INS.find(([names]) => names.test(fontName))?.[1] ?? USUAL_STAND_IN;
  return `${italic ? 'italic ' : ''}${bold ? 'bold ' : ''}${fontSize}pt '${fontName.replaceAll("'", '')}', ${standIn}`;
}

/** How a cell is drawn: its format, and what a conditional format changes of it. */
export function cellLook(format: CellFormat, look: ConditionalLook | null, value: CellValue): CSSProperties {
  const shown: CellFormat = {
    ...format,
    bold: look?.bold ?? format.bold,
    italic: look?.italic ?? format.italic,
    fontColor: look?.fontColor ?? format.fontColor,
    fillColor: look?.fillColor ?? format.fillColor,
  };
  const align = alignment(shown, value);
  return {
    font: fontOf(shown),
    color: shown.fontColor,
    ...(shown.fillColor === null ? {} : { backgroundColor: shown.fillColor }),
    textAlign: align,
    justifyContent: align === 'right' ? 'flex-end' : align === 'center' ? 'center' : 'flex-start',
    alignItems: VERTICAL[shown.vertical],
    whiteSpace: shown.wrap ? 'pre-wrap' : 'pre',
    textDecoration: decoration(shown),
    ...(shown.indent > 0
      ? { [align === 'right' ? 'paddingRight' : 'paddingLeft']: 3 + shown.indent * INDENT }
      : {}),
    ...borders(shown),
  };
}

/** The look of a piece of a text that differs from its cell's. */
export function runLook({ font, position }: TextRun, format: CellFormat): CSSProperties {
  const shown = { ...format, ...font };
  const isShifted = position !== 'baseline';
  return {
    font: fontOf(isShifted ? { ...shown, fontSize: shown.fontSize * SHIFTED_SIZE } : shown),
    lineHeight: 'inherit',
    textDecoration: decoration(shown),
    ...(font.fontColor !== undefined && { color: font.fontColor }),
    ...(isShifted && { verticalAlign: position === 'superscript' ? 'super' : 'sub' }),
  };
}

function alignment({ horizontal }: CellFormat, value: CellValue): 'left' | 'center' | 'right' | 'justify' {
  switch (horizontal) {
    case 'left':
    case 'fill':
      return 'left';
    case 'center':
    case 'centerContinuous':
    case 'distributed':
      return 'center';
    case 'right':
      return 'right';
    case 'justify':
      return 'justify';
    case 'general':
      return typeof value === 'number'
        ? 'right'
        : typeof value === 'string' || value === null
          ? 'left'
          : 'center';
  }
}

function decoration({ underline, strikethrough }: CellFormat): string {
  const line = underline.startsWith('double') ? 'underline double' : underline === 'none' ? '' : 'underline';
  const lines = [line, strikethrough ? 'line-through' : ''];
  return lines.filter((line) => line !== '').join(' ') || 'none';
}

function borders({ top, bottom, left, right }: CellFormat): CSSProperties {
  return {
    ...(top && { borderTop: line(top) }),
    ...(bottom && { borderBottom: line(bottom) }),
    ...(left && { borderLeft: line(left) }),
    ...(right && { borderRight: line(right) }),
  };
}

function line({ style, color }: Border): string {
  return `${LINES[style]} ${color}`;
}
