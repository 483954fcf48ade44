import { areaAddress, columnLetters, addressWithSheet } from '../../pira/sheet/address';
import { fieldName } from '../../pira/messages/fieldName';
import type { Role } from '../../pira/lexicon/labels/roles';
import type { Decision, Weighted } from '../../pira/plan/decision';
import type { Column } from '../../pira/plan/plan';
import type { Why } from '../../pira/reading/why';
import { LEFT_OUT_REASONS } from '../json/leftOutReasons';
import { tableArea } from '../json/readingJson';
import { singleLine } from '../messageLine';
import type { Terminal } from '../terminal';
import type { Words } from '../words';

/** Why a cell was taken for what it is, for people. */
export function whyLines(why: Why, { words }: Terminal): readonly string[] {
  const { account, row, table, column, leftOut, decisions, years } = why;
  const { cell, as, of } = account;
  const { rows, lines } = words.why;
  const place = addressWithSheet(cell);
  const whole = of === null ? null : `${of.sheet}!${String(of.row + 1)}`;
  const name = named(as, words);
  return [
    lines.cell(singleLine(place), name, whole === null ? null : singleLine(whole)),
    lines.row(cell.row + 1, rows[row]),
    ...(leftOut ? [lines.leftOut(LEFT_OUT_REASONS[words.language][leftOut.reason])] : []),
    ...(table ? [lines.table(areaAddress(tableArea(table)), table.year)] : []),
    ...(column ? columnLines(column, words) : []),
    ...[decisions.table, decisions.row].flatMap((one) => (one ? decisionLines(one, words) : [])),
    ...years.flatMap((one) => candidateLines([one], () => lines.year(one.as), words)),
  ];
}

function columnLines(column: Column, words: Words): readonly string[] {
  const { lines, steps } = words.why;
  const { candidates = [], steps: taken = [] } = column.decision ?? {};
  return [
    lines.column(
      columnLetters(column.column),
      singleLine(column.header.text),
      named(column.field, words),
      column.year,
    ),
    ...candidateLines(candidates, (as) => named(as, words), words),
    ...taken.map(({ step, from, to }) => lines.step(steps[step], named(from, words), named(to, words))),
  ];
}

function decisionLines({ about, area, chosen, candidates }: Decision, words: Words): readonly string[] {
  const { lines, choices } = words.why;
  return [
    lines.decided(about, areaAddress(area), choices[chosen]),
    ...candidateLines(candidates, (as) => choices[as], words),
  ];
}

/** What something may be, the likeliest first, with the evidence for it. */
function candidateLines<As>(
  candidates: readonly Weighted<As>[],
  nameOf: (as: As) => string,
  words: Words,
): readonly string[] {
  const { lines, evidence } = words.why;
  return candidates.map(({ as, points, evidence: all }) =>
    lines.candidate(
      nameOf(as),
      shown(points, words),
      all.map((one) => `${evidence[one.name]} ${shown(one.points, words)}`).join('; '),
    ),
  );
}

/** What a field, a word of labels or an account is called. */
function named(as: Role | 'header' | 'title' | 'own' | 'leftOut', { language, why }: Words): string {
  return why.labels[as] ?? fieldName(as, language);
}

const shown = (points: number, { language }: Words): string =>
  points.toLocaleString(language, { maximumFractionDigits: 1 });
