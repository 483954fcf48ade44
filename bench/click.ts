import { ExcelPort } from '../src/excel/excelPort';
import { DEFAULT_SETTINGS } from '../src/excel/settings';
import { openExcel } from '../src/workbench/office/nodeExcel';
import { timed } from './measure';
import { exact, type Result } from './report';
import { workbookOf } from './workbook';

const SIZES = [20, 500, 10_000] as const;
const LATENCIES = [0, 150] as const;
const RUNS = 3;
const KILOBYTE = 1024;

/** One click of "Valuta obiettivi" through the genuine client: trips, bytes and time. */
export async function click(): Promise<Result[]> {
  const results: Result[] = [];
  for (const size of SIZES)
    for (const latency of LATENCIES) {
      let trips = 0;
      let bytes = 0;
      const name = `one click: ${size} indicators, ${latency} ms a trip`;
      const figure = await timed(RUNS, async () => {
        const excel = openExcel(workbookOf('list', size), {
          faults: () => [{ kind: 'delay', milliseconds: latency }],
        });
        try {
          await new ExcelPort().evaluate({ settings: DEFAULT_SETTINGS });
          const made = excel.host.trips.filter(({ kind }) => kind !== 'cleanup');
          trips = made.length;
          bytes = made.reduce((sum, trip) => sum + trip.requestBytes + trip.responseBytes, 0);
        } finally {
          excel.close();
        }
      });
      results.push({ what: name, unit: 'ms', figure });
      if (latency > 0) continue;
      results.push({ what: `${name}, trips`, unit: 'trips', figure: exact(trips) });
      results.push({ what: `${name}, sent both ways`, unit: 'KB', figure: exact(bytes / KILOBYTE) });
    }
  return results;
}
