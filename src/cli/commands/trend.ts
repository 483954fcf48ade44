import { sayRemark } from '../../excel/remark';
import type { Disagreement } from '../../pira/compare/disagreements';
import type { EndedPlan, Trend } from '../../pira/compare/trend';
import { targetText } from '../../pira/plan/sayCorrection';
import { cellAddress, type CellRef } from '../../pira/sheet/address';
import type { Request } from '../arguments';
import { alignColumns } from '../alignColumns';
import { EXIT, type ExitCode, type Refusal } from '../exit';
import { cellJson } from '../json/cellJson';
import { openWorkbook } from '../openWorkbook';
import { saveWorkbook, kindProblem } from '../saveWorkbook';
import type { Terminal } from '../terminal';
import { withWorkbook } from '../workbookPort';

/** Follows the indicators over the years that the files hold; with a destination, writes the Andamento into a copy of the last. */
export async function trend(
  { file, files, reading, out, json }: Request,
  terminal: Terminal,
): Promise<ExitCode | Refusal> {
  const { print, tell, words } = terminal;
  const opened = openWorkbook(file, terminal);
  if (!opened.ok) return opened;
  const wrong = out === null ? null : kindProblem(opened.book, out);
  if (wrong !== null) return wrong;
  const otherPlans: EndedPlan[] = [];
  for (const path of files.slice(0, -1)) {
    const other = openWorkbook(path, terminal);
    if (!other.ok) return other;
    const found = await withWorkbook(other.book, { year: null, terminal }, (port, options) =>
      port.comparisons.readTrends(options),
    );
    if (!found.ok) return found;
    otherPlans.push(...found.plans);
  }
  const done = await withWorkbook(opened.book, { year: null, reading, terminal }, async (port, options) => {
    const run = { ...options, otherPlans };
    const found = await port.comparisons.readTrends(run);
    if (!found.ok || out === null) return found.ok ? { ...found, published: null } : found;
    const published = await port.publish('trend', { ...run, withoutFindings: true });
    return published.ok ? { ...found, published } : published;
  });
  if (!done.ok) return done;
  if (out !== null) {
    const written = saveWorkbook(opened.book, out, terminal);
    if (!written.ok) return written;
  }
  if (json)
    print(
      JSON.stringify({
        trends: done.trends.map(trendJson),
        disagreements: done.disagreements.map(disagreementJson),
      }),
    );
  else trendLines(done.trends, terminal).forEach(print);
  for (const { year, pair, target } of done.disagreements)
    tell(
      words.targetsDisagree({
        year,
        name: pair.to.name.text || pair.to.description.text,
        one: saidAt(target.cells.from ?? pair.from.cell, target.from),
        other: saidAt(target.cells.to ?? pair.to.cell, target.to),
      }),
    );
  if (out !== null) tell(words.written(out, done.published?.sheets ?? []));
  for (const remark of done.published?.remarks ?? []) tell(sayRemark(remark, words.language));
  return EXIT.done;
}

function trendJson({ indicator, points }: Trend): Record<string, unknown> {
  return {
    name: indicator.name.text || indicator.description.text,
    points: points.map(({ year, breaks, result }) => ({
      year,
      ...cellJson(result.indicator.cell),
      target: result.target?.text ?? '',
      ...(result.target?.means !== undefined && { means: result.target.means, by: 'office' }),
      actual: result.actual?.text ?? '',
      status: result.outcome.status,
      achievement: result.outcome.achievement,
      breaks,
    })),
  };
}

const saidAt = ({ sheet, row, column }: CellRef, text: string): string =>
  `${text === '' ? '–' : text} (${sheet}!${cellAddress(row, column)})`;

function disagreementJson({ year, pair, target }: Disagreement): Record<string, unknown> {
  return {
    year,
    name: pair.to.name.text || pair.to.description.text,
    from: { ...cellJson(target.cells.from ?? pair.from.cell), target: target.from },
    to: { ...cellJson(target.cells.to ?? pair.to.cell), target: target.to },
  };
}

/** An indicator a line, with what was asked and obtained in each year. */
function trendLines(trends: readonly Trend[], terminal: Terminal): string[] {
  const { words } = terminal;
  if (trends.length === 0) return [words.noTrends()];
  const rows = trends.map(({ indicator, points }) => [
    indicator.name.text || indicator.description.text,
    points
      .map(({ year, breaks, result: { target, actual } }) =>
        words.trendPoint({
          year,
          target: targetText(target, words.language),
          actual: actual?.text ?? '',
          isApart: breaks.length > 0,
        }),
      )
      .join('; '),
  ]);
  return alignColumns([words.trendTitles, ...rows], [44], terminal);
}
