import { splitIgnored } from '../../pira/checks/ignored';
import { whyCell } from '../../pira/reading/why';
import { cellAddress } from '../../pira/sheet/address';
import type { Analysis } from '../../excel/port';
import type { Request } from '../arguments';
import type { TypedCell } from '../parseCell';
import { EXIT, type ExitCode, type Refusal, wrongUsage } from '../exit';
import { findingJson, ignoredJson } from '../json/findingJson';
import { accountsJson, readingJson } from '../json/readingJson';
import { planJson } from '../json/planJson';
import { openWorkbook } from '../openWorkbook';
import { singleLine } from '../messageLine';
import { whyJson } from '../json/whyJson';
import { whyLines } from '../screen/whyLines';
import { findingLines, ignoredLines } from '../screen/findingLines';
import type { Terminal } from '../terminal';
import { withWorkbook, warnOfYear } from '../workbookPort';

/** Prints the plan, its findings and those that the office ignores (docs/contracts.md, 3). Writes nothing. */
export async function inspect(
  { file, year, reading, json, accounts: isListed, why }: Request,
  terminal: Terminal,
): Promise<ExitCode | Refusal> {
  const { print, words, jsonLanguage } = terminal;
  const opened = openWorkbook(file, terminal);
  if (!opened.ok) return opened;
  const analysis = await withWorkbook(opened.book, { year, reading, terminal }, (port, options) =>
    port.analyse({ ...options, withAccounts: json || why !== null, evenWithoutPlan: why !== null }),
  );
  if (!analysis.ok) return analysis;
  const { plan, findings, settings, accounts = [] } = analysis;
  warnOfYear(year, plan, terminal);
  if (why !== null) return sayWhy(why, analysis, json, terminal);
  const { open, ignored } = splitIgnored(findings, settings.ignored);
  if (json) {
    const found = open.map((finding) => findingJson(finding, jsonLanguage));
    const left = ignored.map((one) => ignoredJson(one, jsonLanguage));
    const { year: planYear, ...rest } = planJson(plan, found, jsonLanguage);
    const reading = readingJson(plan, accounts, jsonLanguage);
    const listed = isListed ? { accounts: accountsJson(accounts) } : {};
    print(JSON.stringify({ year: planYear, reading, ...rest, ignored: left, ...listed }));
  } else {
    print(words.plan(plan.year, plan.objectives.length, plan.indicators.length, open.length));
    findingLines(open, terminal).forEach(print);
    ignoredLines(ignored, terminal).forEach(print);
  }
  return EXIT.done;
}

/** Prints why a cell was taken for what it is; without a sheet, the cell of the first one with a table of the plan, else of the first. */
function sayWhy(
  { sheet, row, column }: TypedCell,
  { plan, accounts = [] }: Analysis,
  json: boolean,
  terminal: Terminal,
): ExitCode | Refusal {
  const on = sheet ?? plan.tables[0]?.sheet ?? accounts[0]?.cell.sheet ?? '';
  const found = whyCell(plan, accounts, { sheet: on, row, column });
  const address = `${on}!${cellAddress(row, column)}`;
  if (!found) return wrongUsage((words) => words.emptyCell(singleLine(address)));
  if (json) terminal.print(JSON.stringify(whyJson(found, terminal.jsonLanguage)));
  else whyLines(found, terminal).forEach(terminal.print);
  return EXIT.done;
}
