import { splitIgnored } from '../../pira/checks/ignored';
import type { Request } from '../arguments';
import { EXIT, type ExitCode, type Refusal } from '../exit';
import { findingJson, ignoredJson } from '../json/findingJson';
import { accountsJson, readingJson } from '../json/readingJson';
import { planJson } from '../json/planJson';
import { openWorkbook } from '../openWorkbook';
import { readingFile } from '../readingFile';
import { findingLines, ignoredLines } from '../screen/findingLines';
import type { Terminal } from '../terminal';
import { inWorkbook, warnOfYear } from '../workbookPort';

/** Prints the plan, its findings and those that the office ignores (docs/contracts.md, 3). Writes nothing. */
export async function inspect(
  { file, year, reading, json, accounts: isListed }: Request,
  terminal: Terminal,
): Promise<ExitCode | Refusal> {
  const { print, words, jsonLanguage } = terminal;
  const said = readingFile(reading);
  if (!said.ok) return said;
  const { corrections } = said;
  const opened = openWorkbook(file);
  if (!opened.ok) return opened;
  const analysis = await inWorkbook(opened.book, { year, corrections, terminal }, (port, options) =>
    port.analyse({ ...options, withAccounts: json }),
  );
  if (!analysis.ok) return analysis;
  const { plan, findings, settings, accounts = [] } = analysis;
  warnOfYear(year, plan, terminal);
  const { open, ignored } = splitIgnored(findings, settings.setAside);
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
