import { serialOf } from '../../pira/sheet/day';
import type { CellEdit, NewContent } from '../../pira/sheet/sheetEdit';
import { textOf } from './cellBlocks';
import type { FormerCell } from './cellsChange';
import { OWN_FORMAT } from '../../pira/sheet/content';

/** What is put into `Range.values` for a content: null leaves the cell, "" empties it. */
export function rangeValue(content: NewContent): string | number | boolean | null {
  switch (content.kind) {
    case 'text':
      return escapeApostrophe(content.text);
    case 'number':
      return content.value;
    case 'day':
      return serialOf(content.day);
    case 'yes-no':
      return content.yes;
    case 'formula':
      return content.formula;
    case 'blank':
      return '';
    case 'kept':
      return null;
  }
}

/** A text as it is entered: Excel takes a first apostrophe away. */
function escapeApostrophe(text: string): string {
  return text.startsWith("'") ? `'${text}` : text;
}

/** A content as Excel tells it afterwards, by its formula or constant. */
export function readBackText(content: NewContent): string {
  return content.kind === 'text' ? content.text : textOf(rangeValue(content));
}

/** True where a cell, by its formula or constant, holds the content that was written. */
export function holdsContent(content: NewContent | undefined, formula: unknown): boolean {
  return content === undefined || content.kind === 'kept' || textOf(formula) === readBackText(content);
}

/** What a cell holds once an edit is written over what stood there. */
export function editedCell({ content, format }: CellEdit, before: FormerCell): FormerCell {
  if (content.kind === 'kept') return { ...before, format };
  const isText = content.kind === 'text';
  return { formula: isText ? content.text : rangeValue(content), format, isText };
}

/** Formats in which Excel leaves an entered text as it is; our headers are plain words. */
const TEXT_FORMATS: ReadonlySet<string> = new Set(['@', OWN_FORMAT]);

/** The entry that gives a cell a content: a text stays a text, whatever it looks like. */
export function rangeValueOfFormer(formula: unknown, isText: boolean, format: string): unknown {
  if (typeof formula !== 'string' || !isText) return formula;
  return TEXT_FORMATS.has(format) ? escapeApostrophe(formula) : `'${formula}`;
}
