import { STATUSES } from '../../evaluation/outcome';
import { dashboard as words } from '../../messages/it/dashboard';
import type { OutputChart } from '../../sheet/outputSheet';
import type { Row } from '../../sheet/sheet';

type ChartedTable = keyof typeof words.tables;

/** Columns of the sheet that the charts lie over. */
const CHART_COLUMNS = { column: 5, columnCount: 8 } as const;
/** Rows of a chart; one of many bars is as high as its table. */
const LEAST_ROWS = 15;
const LEAST_TREND_ROWS = 9;
const ROWS_BEYOND_BARS = 3;

/** Colours of the statuses, dark enough to be told apart in print. */
export const STATUS_COLORS: Readonly<Record<(typeof STATUSES)[number], string>> = {
  met: '#3A8F3A',
  'partly-met': '#E0A100',
  'not-met': '#C0392B',
  'not-measured': '#A6A6A6',
  'not-evaluable': '#7E57C2',
};
/** One bar says no more than its figure. */
export const LEAST_BARS = 2;
export const BAR_COLOR = '#2F5D9B';
const LIGHT_BLUE = '#9DB8DB';

const FORMS: Readonly<
  Record<ChartedTable, Pick<OutputChart, 'kind' | 'colors' | 'isShare'> & { readonly columns: number }>
> = {
  status: {
    kind: 'ring',
    colors: STATUSES.map((status) => STATUS_COLORS[status]),
    isShare: false,
    columns: 2,
  },
  programmes: { kind: 'bars', colors: [BAR_COLOR], isShare: true, columns: 2 },
  perspectives: { kind: 'bars', colors: [BAR_COLOR], isShare: true, columns: 2 },
  centres: { kind: 'bars', colors: [BAR_COLOR], isShare: true, columns: 2 },
  years: { kind: 'columns', colors: [LIGHT_BLUE, BAR_COLOR], isShare: false, columns: 3 },
};

const TABLES = Object.keys(FORMS) as readonly ChartedTable[];
const TREND_NAME = /^PIRA trend \d+$/u;

/** Whether a chart is one of ours, by its name. */
export function isDashboardChart(name: string): boolean {
  return TREND_NAME.test(name) || TABLES.some((table) => name === nameOf(table));
}

function nameOf(table: ChartedTable): string {
  return `PIRA ${table}`;
}

/** Rows that a table and its chart take, with the title and the header of the table. */
export function rowsOfTable(count: number): number {
  return Math.max(LEAST_ROWS, count + ROWS_BEYOND_BARS) + 1;
}

/** Rows that the years of an indicator and their chart take, with the title and the header of the table. */
export function rowsOfTrend(count: number): number {
  return Math.max(LEAST_TREND_ROWS, count + ROWS_BEYOND_BARS) + 1;
}

/**
 * The charts that belong to what stands in a Cruscotto, from A1 on: one beside each of its tables, known by the title of
 * the table. So the charts of an earlier version can be made again from its cells alone. None in any other sheet.
 */
export function dashboardCharts(rows: readonly Row<string>[]): OutputChart[] {
  const title = rows[0]?.[0] ?? '';
  if (!title.startsWith(words.title({ year: null }))) return [];
  const ofTables = TABLES.flatMap((table): OutputChart[] => {
    const row = rows.findIndex(([first]) => first === words.tables[table]);
    if (row < 0) return [];
    const first = row + 1;
    const last = lastRowOf(rows, first);
    const { columns, isShare, ...form } = FORMS[table];
    if (last - first < (form.kind === 'bars' ? LEAST_BARS : 1)) return [];
    return [
      {
        ...form,
        isShare: isShare && rows[first]?.[1] !== words.achievementBeyond,
        name: nameOf(table),
        title: words.tables[table],
        source: { row: first, column: 0, rowCount: last - first + 1, columnCount: columns },
        area: { ...CHART_COLUMNS, row, rowCount: rowsOfTable(last - first) - 1 },
      },
    ];
  });
  return [...ofTables, ...trendCharts(rows)];
}

/** The last row of the table that a header begins. */
function lastRowOf(rows: readonly Row<string>[], head: number): number {
  let last = head;
  while ((rows[last + 1]?.[0] ?? '') !== '') last++;
  return last;
}

/** A line chart beside each table of years, known by its header. */
function trendCharts(rows: readonly Row<string>[]): OutputChart[] {
  const heads = rows.flatMap((cells, row) =>
    words.trend.heads.every((head, column) => cells[column] === head) ? [row] : [],
  );
  return heads.map((head, place): OutputChart => {
    const last = lastRowOf(rows, head);
    return {
      kind: 'lines',
      colors: [LIGHT_BLUE, BAR_COLOR],
      isShare: false,
      name: `PIRA trend ${place + 1}`,
      title: rows[head - 1]?.[0] ?? '',
      source: { row: head, column: 0, rowCount: last - head + 1, columnCount: words.trend.heads.length },
      area: { ...CHART_COLUMNS, row: head - 1, rowCount: rowsOfTrend(last - head) - 1 },
    };
  });
}
