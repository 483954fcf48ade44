import { ExcelPort } from '../src/excel/excelPort';
import { DEFAULT_SETTINGS } from '../src/excel/settings';
import { openExcel } from '../src/workbench/office/nodeExcel';
import { timed } from './measure';
import { exact, type Result } from './report';
import { workbookOf } from './workbook';

const SIZES = [20, 500, 5_000] as const;
const LATENCIES = [0, 150] as const;
const RUNS = 3;
const KILOBYTE = 1024;

/** One click of "Valuta obiettivi" through the genuine client: time, exchanges and bytes. */
export async function* click(): AsyncGenerator<Result> {
  for (const size of SIZES)
    for (const latency of LATENCIES) {
      const seen = { read: 0, write: 0, cleanup: 0, bytes: 0 };
      const name = `one click: ${size} indicators, ${latency} ms an exchange`;
      const open = (): ReturnType<typeof openExcel> =>
        openExcel(workbookOf('list', size), { faults: () => [{ kind: 'delay', milliseconds: latency }] });
      const figure = await timed(RUNS, open, async (excel) => {
        try {
          const done = await new ExcelPort().evaluate({ settings: DEFAULT_SETTINGS });
          if (!done.ok) throw new Error(done.problem.code);
        } finally {
          excel.close();
        }
        Object.assign(seen, { read: 0, write: 0, bytes: 0 });
        for (const { kind, requestBytes, responseBytes } of excel.host.exchanges) {
          seen[kind] += 1;
          seen.bytes += requestBytes + responseBytes;
        }
      });
      yield { what: name, unit: 'ms', figure };
      if (latency > 0) continue;
      yield { what: `${name}, reads`, unit: 'exchanges', figure: exact(seen.read) };
      yield { what: `${name}, writes`, unit: 'exchanges', figure: exact(seen.write) };
      yield { what: `${name}, sent both ways`, unit: 'KB', figure: exact(seen.bytes / KILOBYTE) };
    }
}
