import { createRoot } from 'react-dom/client';
import { App } from '../../../src/taskpane/App';
import { Pane } from '../../../src/taskpane/state/pane';
import type { Problem } from '../../../src/excel/problem';
import { ACTUAL, collected, filledIn, planOf } from '../../pira/collect/collected';
import { FakePort } from '../fakePort';
import { cellAt, longFindings, longPlan, withActual } from '../samplePlan';

const SHEET_PROBLEM = { sheet: 'PIRA 2021' };
const PROBLEMS: Readonly<Record<string, Problem>> = {
  'no-plan': { code: 'no-plan' },
  'empty-workbook': { code: 'empty-workbook' },
  'sheet-protected': { code: 'sheet-protected', ...SHEET_PROBLEM },
  'sheet-filtered': { code: 'sheet-filtered', ...SHEET_PROBLEM },
  'cell-edit': { code: 'cell-edit' },
  'read-only': { code: 'read-only' },
  'old-excel': { code: 'old-excel' },
};

const query = new URLSearchParams(location.search);
const theme = query.get('theme');
const port = new FakePort();
const pane = new Pane(Promise.resolve(port));

let waiting: (() => void) | null = null;
const harness = {
  port,
  pane,
  cellAt,
  /** From now on the workbook answers with this problem, or with none. */
  setProblem: (code: string | null) => {
    port.problem = code === null ? null : (PROBLEMS[code] ?? null);
  },
  /** From now on an evaluation stands still before each step until goOn. */
  setSlow: () => {
    port.step = () => new Promise<void>((resolve) => (waiting = resolve));
  },
  goOn: () => waiting?.(),
  /** From now on the plan is long, with as many indicators as findings. */
  setLong: async (count: number) => {
    port.plan = longPlan(count);
    port.found = longFindings(count);
    await pane.reread();
  },
  /** From now on the workbook holds a plan of many centres, and what they sent back: values, nothing, and what is no value. */
  setCollected: async (count: number, centres: number) => {
    const rows = [
      ['Piano degli indicatori e dei risultati attesi 2024'],
      ['Centro di responsabilità', 'Indicatore', 'Unità di misura', 'Target 2024', 'Consuntivo 2024'],
      ...Array.from({ length: count }, (_, at) => {
        const name = `Imprese assistite nella zona ${at}`;
        return [`Ufficio ${at % centres}`, name, 'Numero', '>= 100', null];
      }),
    ];
    Object.assign(port, planOf(rows));
    const answers = [112, null, 'circa cento', 109];
    port.filled = Object.entries(collected(rows)).map(([centre, own]) => {
      own.forEach((row, at) => {
        const [key] = row;
        if (typeof key === 'string' && /^[0-9a-f]{8}/.test(key))
          row[ACTUAL] = answers[at % answers.length] ?? null;
      });
      return filledIn(own, `${centre}.xlsx`);
    });
    await pane.reread();
  },
  /** Someone types a percentage as the actual of an indicator. */
  type: (indicator: number, value: number) => {
    const measure = { kind: 'quantity', value, unit: 'percent', notes: [] } as const;
    port.plan = withActual(port.plan, indicator, `${value * 100}%`, measure);
    port.userChanges(cellAt(20 + indicator, 6));
  },
};

declare global {
  interface Window {
    harness: typeof harness;
  }
}
window.harness = harness;

harness.setProblem(query.get('problem'));
const root = document.getElementById('pane');
if (root !== null)
  createRoot(root).render(
    <App
      pane={pane}
      office={{
        language: query.get('language') ?? 'it-IT',
        inBrowser: query.get('desktop') === null,
        facts: () => ({
          host: 'Excel',
          platform: 'OfficeOnline',
          version: '16.0',
          excelApi: '1.17',
          sets: ['DialogApi 1.1: +'],
          language: 'it-IT',
          engine: navigator.userAgent,
          lastError: null,
        }),
        theme: () => (theme === null ? null : { isDark: theme === 'dark', background: null }),
      }}
    />,
  );
void pane.start();
