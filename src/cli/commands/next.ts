import type { Port, RunOptions } from '../../excel/port';
import type { Failure } from '../../excel/problem';
import { subjectKey } from '../../pira/plan/correction';
import { type NextYearPlan, nextYearPlan } from '../../pira/reports/nextYear/nextYearPlan';
import { areaAddress, cellAddress, type CellRef } from '../../pira/sheet/address';
import type { Book } from '../../workbench/book/book';
import type { Request } from '../arguments';
import { alignColumns } from '../alignColumns';
import { EXIT, refusal, type ExitCode, type Refusal } from '../exit';
import { cellJson } from '../json/cellJson';
import { openWorkbook } from '../openWorkbook';
import { saveWorkbook, kindProblem } from '../saveWorkbook';
import type { Terminal } from '../terminal';
import { withWorkbook } from '../workbookPort';

/**
 * Makes the workbook of the year after (docs/contracts.md, 4): the plan's own sheets with their years moved on, without
 * results and without the sheets that were published from them.
 */
export async function next(request: Request, terminal: Terminal): Promise<ExitCode | Refusal> {
  const { print, tell, words } = terminal;
  const { file, out, year, reading, json } = request;
  const path = out ?? '';
  const opened = openWorkbook(file, terminal);
  if (!opened.ok) return opened;
  const wrong = kindProblem(opened.book, path);
  if (wrong !== null) return wrong;
  const done = await withWorkbook(opened.book, { year, reading, terminal }, (port, options) =>
    writeNextYear(port, request, options),
  );
  if (!done.ok) return done;
  const { made } = done;
  const taken = renameSheets(opened.book, made);
  if (taken !== null) return refusal(EXIT.unusableFile, (say) => say.nameTaken(taken));
  const carried = await carryCorrections(opened.book, made.year, terminal);
  if (!carried.ok) return carried;
  const written = saveWorkbook(opened.book, path, terminal);
  if (!written.ok) return written;
  if (json) print(JSON.stringify(nextJson(made)));
  else nextLines(made, terminal).forEach(print);
  tell(words.written(path, [...made.names.values()]));
  return EXIT.done;
}

/** Takes the results and the published sheets out and writes the plan of the year after into its sheets. */
async function writeNextYear(
  port: Port,
  { targets }: Request,
  options: RunOptions,
): Promise<{ readonly ok: true; readonly made: NextYearPlan } | Failure | Refusal> {
  for (const remove of [() => port.removeResults(options), () => port.removeSheets()]) {
    const removed = await remove();
    if (!removed.ok) return removed;
  }
  const looked = await port.readSheetReadings(options);
  if (!looked.ok) return looked;
  const made = nextYearPlan(looked.plan, looked.sheets, targets);
  if (made === null) return refusal(EXIT.noPlan, (words) => words.noYearToMove());
  const count = made.edits.reduce((sum, { blocks }) => sum + blocks.length, 0);
  const written = await port.write(made.edits, { kind: 'correction', count }, options);
  return written.ok ? { ok: true, made } : written;
}

/** Keeps what the office said of the old plan's reading as said of the new one; what speaks of nothing here goes. */
async function carryCorrections(
  book: Book,
  year: number,
  terminal: Terminal,
): Promise<{ readonly ok: true } | Refusal> {
  return withWorkbook(book, { year: null, terminal }, async (port, options) => {
    const corrections = options.settings?.corrections ?? [];
    if (corrections.length === 0) return { ok: true };
    const taken = await port.takeOverCorrections({ corrections, year: year - 1 }, options);
    if (!taken.ok) return taken;
    const kept = new Set(taken.back.withdrawn.map(subjectKey));
    const withdrawn = corrections.filter((one) => !kept.has(subjectKey(one)));
    return port.changeSettings({ withdrawn });
  });
}

/** Gives the plan's sheets their names of the year after; the name that another sheet has, null where all went well. */
function renameSheets(book: Book, { names }: NextYearPlan): string | null {
  for (const [before, after] of names) {
    if (before === after) continue;
    const sheet = book.sheets.find(({ name }) => name === before);
    if (book.sheets.some(({ name }) => name.toLowerCase() === after.toLowerCase())) return after;
    if (sheet !== undefined) book.renameSheet(sheet, after);
  }
  return null;
}

function nextJson({ year, names, toDecide, stale, lost }: NextYearPlan): Record<string, unknown> {
  const place = (cell: CellRef) => cellJson({ ...cell, sheet: names.get(cell.sheet) ?? cell.sheet });
  return {
    year,
    sheets: [...names.values()],
    toDecide: toDecide.map(place),
    stale: stale.map(({ cell, text }) => ({ ...place(cell), text })),
    lostFormulas: lost.map(({ sheet, area, formula, isValue }) => ({
      sheet: names.get(sheet) ?? sheet,
      range: areaAddress(area),
      formula,
      as: isValue ? 'value' : 'empty',
    })),
  };
}

/** What people have to decide, and the texts that still name a year of the old plan. */
function nextLines({ year, names, toDecide, stale, lost }: NextYearPlan, terminal: Terminal): string[] {
  const { words } = terminal;
  const nameIn = (sheet: string, address: string): string => `${names.get(sheet) ?? sheet}!${address}`;
  const nameOf = ({ sheet, row, column }: CellRef): string => nameIn(sheet, cellAddress(row, column));
  return [
    words.nextPlan({ year, toDecide: toDecide.length, stale: stale.length }),
    ...alignColumns(
      stale.map(({ cell, text }) => [nameOf(cell), text]),
      [18],
      terminal,
    ),
    ...lost.map(({ sheet, area, formula, isValue }) =>
      words.lostFormulas({ range: nameIn(sheet, areaAddress(area)), formula, isValue }),
    ),
  ];
}
