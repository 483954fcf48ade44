import type { CSSProperties } from 'react';
import type { CellFormat } from '../../../book/cellFormat';
import { fontOf } from './cellLook';
import { textWidth } from './textWidth';

const PADDING = 6;
/** Turned further than this, a text stands; less, it leans. */
const STANDING = 60;

/** How the text of a cell is turned, or made smaller to fit the cell's width in pixels. */
export function textLook(format: CellFormat, text: string, width: number): CSSProperties {
  const { rotation, shrink, wrap, vertical, fontSize } = format;
  if (rotation === 'stacked') return { writingMode: 'vertical-rl', textOrientation: 'upright' };
  if (Math.abs(rotation) >= STANDING) {
    const isRising = rotation > 0;
    const isAtStart = vertical === (isRising ? 'bottom' : 'top');
    return {
      writingMode: 'vertical-rl',
      textAlign: vertical === 'center' ? 'center' : isAtStart ? 'start' : 'end',
      ...(isRising && { transform: 'rotate(180deg)' }),
    };
  }
  if (rotation !== 0) return { transform: `rotate(${-rotation}deg)` };
  if (!shrink || wrap) return {};
  const needed = textWidth(text, fontOf(format)) + PADDING;
  return needed <= width ? {} : { fontSize: `${(fontSize * width) / needed}pt` };
}
