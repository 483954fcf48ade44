import { serialOf } from '../../pira/day';
import type { Content } from '../../pira/sheetEdit';
import { textOf } from '../read/cells';

/** What is put into `Range.values` for a content: null leaves the cell, "" empties it. */
export function entryOf(content: Content): string | number | boolean | null {
  switch (content.kind) {
    case 'text':
      return typed(content.text);
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
function typed(text: string): string {
  return text.startsWith("'") ? `'${text}` : text;
}

/** A content as Excel tells it afterwards, by its formula or constant. */
export function toldAs(content: Content): string {
  return content.kind === 'text' ? content.text : textOf(entryOf(content));
}

/** True where a cell, by its formula or constant, holds the content that was written. */
export function tookContent(content: Content | undefined, formula: unknown): boolean {
  return content === undefined || content.kind === 'kept' || textOf(formula) === toldAs(content);
}

/** The entry that puts a former content back: a text stays a text, whatever it looks like. */
export function entryOfFormer(formula: unknown, wasText: boolean, format: string): unknown {
  if (typeof formula !== 'string' || !wasText) return formula;
  return format === '@' ? typed(formula) : `'${formula}`;
}
