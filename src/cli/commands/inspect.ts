import { splitAside } from '../../pira/checks/setAside';
import { analysisOf } from '../analysis';
import type { Request } from '../arguments';
import { EXIT, type ExitCode, type Refusal } from '../exit';
import { asideJson, findingJson } from '../json/findingJson';
import { planJson } from '../json/planJson';
import { openWorkbook } from '../openWorkbook';
import { asideLines, findingLines } from '../screen/findingLines';

/** Prints the plan, its findings and those that the office has set aside (docs/contracts.md, 3). Writes nothing. */
export async function inspect(request: Request, print: (line: string) => void): Promise<ExitCode | Refusal> {
  const opened = openWorkbook(request.file);
  if (!opened.ok) return opened;
  const analysis = await analysisOf(opened.book, { year: request.year, withFindings: true });
  if (!analysis.ok) return analysis;
  const { plan, findings, settings } = analysis;
  const { open, aside } = splitAside(findings, settings.setAside);
  if (request.json) {
    print(JSON.stringify({ ...planJson(plan, open.map(findingJson)), setAside: aside.map(asideJson) }));
  } else {
    print(
      `PIRA ${plan.year ?? 'senza anno'}: ${plan.objectives.length} obiettivi, ${plan.indicators.length} indicatori, ${open.length} anomalie`,
    );
    findingLines(open).forEach(print);
    asideLines(aside).forEach(print);
  }
  return EXIT.done;
}
