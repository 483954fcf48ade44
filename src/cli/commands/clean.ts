import { dataPackage } from '../../pira/reports/openData/dataPackage';
import type { Request } from '../arguments';
import { pathFrom } from '../destination';
import { EXIT, type ExitCode, type Refusal } from '../exit';
import { type Output, writeAtomically } from '../files';
import { openWorkbook } from '../openWorkbook';
import { endingProblem } from '../saveWorkbook';
import type { Terminal } from '../terminal';
import { withWorkbook, warnOfYear } from '../workbookPort';

/** A file with a data package is for programs, some of which take a byte order mark for a part of the first column name. */
function withoutByteOrderMark(bytes: Uint8Array): Uint8Array {
  return new TextEncoder().encode(new TextDecoder().decode(bytes));
}

/** Writes the clean plan and the open data as a workbook of their own, and as CSV with its description (docs/contracts.md, 3). */
export async function clean(
  { file, year, reading, out, csv, datapackage }: Request,
  terminal: Terminal,
): Promise<ExitCode | Refusal> {
  const path = out ?? '';
  const wrong = endingProblem(path, 'xlsx');
  if (wrong !== null) return wrong;
  const opened = openWorkbook(file, terminal);
  if (!opened.ok) return opened;
  const made = await withWorkbook(opened.book, { year, reading, terminal }, async (port, options) => {
    const workbook = await port.makeFile('clean', 'xlsx', options);
    if (!workbook.ok) return workbook;
    const table = csv === null ? null : await port.makeFile('clean', 'csv', options);
    return table === null || table.ok ? { ...workbook, table } : table;
  });
  if (!made.ok) return made;
  warnOfYear(year, made.plan, terminal);
  const outputs: Output[] = [{ path, content: made.bytes }];
  if (csv !== null && made.table !== null) {
    const { bytes } = made.table;
    outputs.push({ path: csv, content: datapackage === null ? bytes : withoutByteOrderMark(bytes) });
  }
  if (csv !== null && datapackage !== null) {
    const description = dataPackage(made.plan, pathFrom(datapackage, csv));
    outputs.push({ path: datapackage, content: `${JSON.stringify(description, null, 2)}\n` });
  }
  const written = writeAtomically(...outputs);
  if (!written.ok) return written;
  for (const output of outputs) terminal.tell(terminal.words.written(output.path, []));
  return EXIT.done;
}
