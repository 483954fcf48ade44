import type { CellEdit, Content } from '../sheetEdit';

const TEXT_FORMAT = '@';
/** Begins or ends as a formula, number, error, percent or date might; Excel would turn such a text into something else. */
const RISKY =
  /^\s*[=+\-@#'\d.,(<>€$£]|^\s*(?:jan|gen|feb|mar|apr|may|mag|jun|giu|jul|lug|aug|ago|sep|set|oct|ott|nov|dec|dic)[a-z]{0,8}[\s./-]{0,3}\d|^\s*(?:TRUE|FALSE|VERO|FALSO)\s*$|%\s*$/iu;

/** A cell with a text that stays a text: what a spreadsheet might take for something else has the text format. */
export function textCell(text: string): CellEdit {
  return { content: { kind: 'text', text }, format: RISKY.test(text) ? TEXT_FORMAT : 'General' };
}

/** A cell with a number, or an empty one that has the format all the same. */
export function numberCell(value: number | null, format: string): CellEdit {
  const content: Content = value === null ? { kind: 'blank' } : { kind: 'number', value };
  return { content, format };
}
