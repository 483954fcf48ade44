import { cellAddress } from '../../../pira/sheet/address';
import type { CellValue } from '../../../pira/sheet/sheet';
import type { BookCell } from '../../book/cell';
import { formulaToFile } from '../formulaText';
import { escapeText, toXstring } from '../xml/escape';
import type { Attributes, Markup } from '../xml/markup';

/** A cell as written: the kind of its value, and its children. */
export interface ContentMarkup {
  readonly kind: string | null;
  readonly children: string;
}

/** A cell. Texts are written in the cell itself, so that no other part changes. */
export function cellMarkup(row: number, column: number, cell: BookCell, el: Markup): string {
  const { kind, children } = contentMarkup(
    cell,
    cell.formula === null ? '' : formulaMarkup(cell.formula, el),
    el,
  );
  const style = cell.style === 0 ? null : cell.style;
  return el('c', { r: cellAddress(row, column), s: style, t: kind }, children);
}

/** The element of a formula, which is given with its `=` in en-US notation. */
export function formulaMarkup(formula: string, el: Markup): string {
  return el('f', spaceAttributes(formula), escapeText(formulaToFile(formula)));
}

/** The kind and the children of a cell with this value, after the markup of its formula if it has one. */
export function contentMarkup(cell: BookCell, formula: string, el: Markup): ContentMarkup {
  const { value } = cell;
  if (value === null) return { kind: null, children: formula };
  if (typeof value === 'string' && formula === '')
    return { kind: 'inlineStr', children: el('is', {}, textMarkup(value, el)) };
  return { kind: kindOf(value), children: formula + valueMarkup(value, el) };
}

function kindOf(value: CellValue): string | null {
  if (typeof value === 'string') return 'str';
  if (typeof value === 'boolean') return 'b';
  if (typeof value === 'number') return Number.isFinite(value) ? null : 'e';
  return value === null ? null : 'e';
}

function valueMarkup(value: Exclude<CellValue, null>, el: Markup): string {
  if (typeof value === 'string') return el('v', {}, escapeText(toXstring(value)));
  if (typeof value === 'boolean') return el('v', {}, value ? '1' : '0');
  if (typeof value === 'number') return el('v', {}, Number.isFinite(value) ? String(value) : '#NUM!');
  return el('v', {}, escapeText(value.error));
}

function textMarkup(text: string, el: Markup): string {
  return el('t', spaceAttributes(text), escapeText(toXstring(text)));
}

/** Blanks at the ends of a text, and line breaks, are only safe when asked for. */
function spaceAttributes(text: string): Attributes {
  return /^\s|\s$|[\n\t]| {2}/.test(text) ? { 'xml:space': 'preserve' } : {};
}
