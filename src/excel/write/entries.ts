import { serialOf } from '../../pira/day';
import type { Content } from '../../pira/sheetEdit';
import { textOf } from '../read/cells';

/** What is put into `Range.values` for a content: null leaves the cell, "" empties it. */
export function entryOf(content: Content): string | number | boolean | null {
  switch (content.kind) {
    case 'text':
      return content.text;
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

/** True where a cell, by its formula or constant as Excel tells it, holds the content that was written. */
export function tookContent(content: Content | undefined, formula: unknown): boolean {
  if (content === undefined || content.kind === 'kept') return true;
  return textOf(formula) === textOf(entryOf(content));
}

/** The entry that puts a former content back: a text stays a text, whatever it looks like. */
export function entryOfFormer(formula: unknown, wasText: boolean, format: string): unknown {
  if (typeof formula !== 'string' || formula === '' || !wasText || format === '@') return formula;
  return formula.startsWith('=') ? formula : `'${formula}`;
}
