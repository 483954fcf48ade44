import { areaAddress, cellAddress, columnLetters } from '../../pira/sheet/address';
import { fieldName } from '../../pira/messages/fieldName';
import type { Role } from '../../pira/lexicon/labels/roles';
import type { Column } from '../../pira/plan/plan';
import type { Why } from '../../pira/reading/why';
import { REASONS } from '../json/leftOutReasons';
import { tableArea } from '../json/readingJson';
import { onOneLine } from '../onScreen';
import type { Terminal } from '../terminal';
import type { Words } from '../words';

/** Why a cell was taken for what it is, for people. */
export function whyLines(why: Why, { words }: Terminal): readonly string[] {
  const { account, row, table, column, leftOut } = why;
  const { cell, as, of } = account;
  const { rows, lines } = words.why;
  const place = `${cell.sheet}!${cellAddress(cell.row, cell.column)}`;
  const whole = of === null ? null : `${of.sheet}!${String(of.row + 1)}`;
  const name = named(as, words);
  return [
    lines.cell(onOneLine(place), name, whole === null ? null : onOneLine(whole)),
    lines.row(cell.row + 1, rows[row]),
    ...(leftOut ? [lines.leftOut(REASONS[words.language][leftOut.reason])] : []),
    ...(table ? [lines.table(areaAddress(tableArea(table)), table.year)] : []),
    ...(column ? columnLines(column, words) : []),
  ];
}

function columnLines(column: Column, words: Words): readonly string[] {
  const { lines, evidence, steps } = words.why;
  const { candidates = [], steps: taken = [] } = column.decision ?? {};
  return [
    lines.column(
      columnLetters(column.column),
      onOneLine(column.header.text),
      named(column.field, words),
      column.year,
    ),
    ...candidates.map(({ field, points, evidence: all }) =>
      lines.candidate(
        named(field, words),
        shown(points, words),
        all.map((one) => `${evidence[one.name]} ${shown(one.points, words)}`).join('; '),
      ),
    ),
    ...taken.map(({ step, from, to }) => lines.step(steps[step], named(from, words), named(to, words))),
  ];
}

/** What a field, a word of labels or an account is called. */
function named(as: Role | 'header' | 'title' | 'own' | 'leftOut', { language, why }: Words): string {
  return why.labels[as] ?? fieldName(as, language);
}

const shown = (points: number, { language }: Words): string =>
  points.toLocaleString(language, { maximumFractionDigits: 1 });
