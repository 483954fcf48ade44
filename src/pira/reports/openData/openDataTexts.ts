import type { Evaluation } from '../../evaluation/evaluation';
import type { Plan } from '../../plan/plan';
import type { NewContent } from '../../sheet/sheetEdit';
import { openData as words } from '../../messages/it/openData';
import { withoutFormulas } from '../withoutFormulas';
import { openDataRows } from './openDataRow';
import { COLUMN_NAMES } from './openDataSheets';

/**
 * The open data as texts, the columns' names first: decimal commas, ISO days, and an apostrophe before a text that a
 * spreadsheet would run as a formula.
 */
export function openDataTexts(plan: Plan, evaluation: Evaluation): readonly (readonly string[])[] {
  const rows = openDataRows(plan, evaluation);
  return [[...COLUMN_NAMES], ...rows.map((row) => COLUMN_NAMES.map((name) => textOf(row[name])))];
}

function textOf(content: Exclude<NewContent, { kind: 'formula' | 'kept' }>): string {
  switch (content.kind) {
    case 'text':
      return withoutFormulas(content.text);
    case 'number':
      return String(content.value).replace('.', ',');
    case 'day':
      return content.day;
    case 'yes-no':
      return content.yes ? words.yes : words.no;
    case 'blank':
      return '';
  }
}
