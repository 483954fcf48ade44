import type { CellStyle, OutputCell } from '../../sheet/outputSheet';
import { numberCell, textCell, OWN_FORMAT } from '../../sheet/content';

/** A text that stays a text. */
export function text(content: string, style: CellStyle = 'text'): OutputCell {
  return content === '' ? blankCell(style) : { ...textCell(content), style };
}

/** A true number; an empty cell where there is none. */
export function figure(value: number | null, format: string, style: CellStyle = 'figure'): OutputCell {
  return { ...numberCell(value, format), style };
}

/** A cell with nothing in it but its look. */
export function blankCell(style: CellStyle = 'text'): OutputCell {
  return { content: { kind: 'blank' }, format: 'General', style };
}

/** Marks the first cell of one of our sheets by a number format that people do not notice. */
export function markedAsOurs(cell: OutputCell): OutputCell {
  return { ...cell, format: OWN_FORMAT };
}
