import { OFFICIAL_SOURCE } from '../../catalogue/officialSource';
import type { Evaluation } from '../../evaluation/evaluation';
import { officialSource } from '../../messages/it/officialSource';
import { openData as words, openDataColumns } from '../../messages/it/openData';
import type { OutputCell, OutputSheet } from '../../sheet/outputSheet';
import type { Plan } from '../../plan/plan';
import { textCell } from '../../sheet/content';
import { officeRemark } from '../officeRemark';
import { text } from '../paper/cells';
import { Paper } from '../paper/paper';
import { COLUMN_FORMS, TYPE_FORMATS } from './openDataColumns';
import { type OpenDataColumn, type OpenDataRow, openDataRows } from './openDataRow';

const DICTIONARY_WIDTHS = [28, 90, 40];

/** The names of the columns, in their order. */
export const COLUMN_NAMES: readonly OpenDataColumn[] = columnNames();

/** The plan as a table with filters, one row an indicator, and the dictionary of its columns. */
export function openDataSheets(plan: Plan, evaluation: Evaluation): readonly [OutputSheet, OutputSheet] {
  const paper = new Paper(
    words.sheet,
    COLUMN_NAMES.map((name) => COLUMN_FORMS[name].width),
  );
  paper.add(...COLUMN_NAMES.map((name) => text(name, 'head')));
  paper.repeatRows(1, true);
  for (const row of openDataRows(plan, evaluation))
    paper.add(...COLUMN_NAMES.map((name) => dataCell(row, name)));
  paper.addTable(0, words.table);
  const sheet = paper.finish();
  const titleColumn = COLUMN_NAMES.indexOf('indicatore');
  return [{ ...sheet, page: { ...sheet.page, titleColumn } }, dictionarySheet(plan)];
}

function dataCell(row: OpenDataRow, name: OpenDataColumn): OutputCell {
  const content = row[name];
  const { type } = COLUMN_FORMS[name];
  if (content.kind === 'text') return { ...textCell(content.text), style: 'text' };
  const isFigure = content.kind === 'number' || content.kind === 'day';
  return { content, format: TYPE_FORMATS[type], style: isFigure ? 'figure' : 'text' };
}

function dictionarySheet(plan: Plan): OutputSheet {
  const paper = new Paper(words.dictionarySheet, DICTIONARY_WIDTHS);
  paper.addLine(words.dictionaryTitle, 'title');
  paper.addLine(words.remark, 'remark');
  for (const line of officeRemark(plan)) paper.addLine(line, 'remark');
  paper.addLine(officialSource(OFFICIAL_SOURCE), 'remark');
  const first = paper.nextRow;
  paper.add(...words.dictionaryHeads.map((head) => text(head, 'head')));
  paper.repeatRows(1, true);
  for (const name of COLUMN_NAMES)
    paper.add(text(name, 'strong'), text(openDataColumns[name]), text(words.types[COLUMN_FORMS[name].type]));
  paper.addTable(first, words.dictionaryTable);
  return paper.finish();
}

function columnNames(): OpenDataColumn[] {
  const isColumn = (name: string): name is OpenDataColumn => Object.hasOwn(openDataColumns, name);
  return Object.keys(openDataColumns).filter(isColumn);
}
