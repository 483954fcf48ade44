import type { Analysis } from '../../excel/port';
import { splitAside } from '../../pira/checks/setAside';
import { analysisOf, type Done, evaluationOf } from '../analysis';
import type { Request } from '../arguments';
import { EXIT, type ExitCode, type Refusal } from '../exit';
import { findingJson } from '../json/findingJson';
import { planJson } from '../json/planJson';
import { openWorkbook } from '../openWorkbook';
import { saveWorkbook, wrongKind } from '../saveWorkbook';
import { resultLines } from '../screen/resultLines';

/** Judges every indicator; with a destination, also writes the result columns there (docs/contracts.md, 3). */
export async function evaluate(
  request: Request,
  print: (line: string) => void,
  tell: (line: string) => void,
): Promise<ExitCode | Refusal> {
  const opened = openWorkbook(request.file);
  if (!opened.ok) return opened;
  const { book } = opened;
  const wrong = request.out === null ? null : wrongKind(book, request.out);
  if (wrong !== null) return wrong;
  const asked = { year: request.year, withFindings: request.json };
  const analysis =
    request.out === null
      ? await analysisOf(book, asked)
      : await evaluationOf(book, asked, request.formulas ? 'formulas' : 'values');
  if (!analysis.ok) return analysis;
  if (request.out !== null) {
    const written = saveWorkbook(book, request.out, tell);
    if (!written.ok) return written;
  }
  if (request.json) print(JSON.stringify(evaluationJson(analysis)));
  else resultLines(analysis.evaluation).forEach(print);
  if (request.out !== null) tell(`Scritto ${request.out}`);
  return EXIT.done;
}

function evaluationJson({ plan, evaluation, findings, settings }: Done<Analysis>): Record<string, unknown> {
  const outcomes = new Map(evaluation.results.map(({ indicator, outcome }) => [indicator.id, outcome]));
  const { open } = splitAside(findings, settings.setAside);
  return planJson(plan, open.map(findingJson), outcomes);
}
