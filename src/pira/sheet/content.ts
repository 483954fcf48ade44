import { TURNED_BY_EXCEL } from '../lexicon/turnedByExcel';
import type { CellEdit, NewContent } from './sheetEdit';

const TEXT_FORMAT = '@';

/**
 * Number format of the header cells of our columns. It shows the header's text and nothing else, so it changes
 * nothing for people, and a later run knows its own columns by it.
 */
export const OWN_FORMAT = ';;;@';

/** A cell with a text that stays a text: what a spreadsheet might take for something else has the text format. */
export function textCell(text: string): CellEdit {
  return { content: { kind: 'text', text }, format: TURNED_BY_EXCEL.test(text) ? TEXT_FORMAT : 'General' };
}

/** A cell with a number, or an empty one that has the format all the same. */
export function numberCell(value: number | null, format: string): CellEdit {
  const content: NewContent = value === null ? { kind: 'blank' } : { kind: 'number', value };
  return { content, format };
}
