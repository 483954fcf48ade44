import type { Sheet } from '../../src/pira/sheet/sheet';
import { type BenchRow, EMPTY, shown, words } from './cells';
import { type BenchIndicator, indicators, YEAR } from './indicators';

/** One row an indicator under one header; or the blocks of a printed plan, an objective after the other. */
export type Layout = 'list' | 'blocks';

const TITLE = `Piano degli indicatori e dei risultati attesi di bilancio ${YEAR}`;
const OBJECTIVE_HEADER = ['Obiettivo', 'Descrizione'];
const INDICATOR_HEADER = [
  'Indicatore',
  'Descrizione tecnica',
  'Tipologia di indicatore',
  'Unità di misura',
  'Fonte del dato',
  `Target ${YEAR}`,
  `Consuntivo ${YEAR}`,
];
const LIST_HEADER = ['Missione', 'Programma', 'Centro di responsabilità', ...OBJECTIVE_HEADER];

function cellsOf({ name, description, type, unit, source, target, actual }: BenchIndicator): BenchRow {
  return [...[name, description, type, unit, source].map(words), target, actual];
}

function* listRows(total: number): Generator<BenchRow> {
  yield [words(TITLE)];
  yield [...LIST_HEADER, ...INDICATOR_HEADER].map(words);
  for (const indicator of indicators(total)) {
    const { mission, programme, centre, title, description } = indicator.objective;
    yield [...[mission, programme, centre, title, description].map(words), ...cellsOf(indicator)];
  }
}

function* blockRows(total: number): Generator<BenchRow> {
  yield [words(TITLE)];
  let last: BenchIndicator['objective'] | undefined;
  for (const indicator of indicators(total)) {
    const { objective } = indicator;
    if (objective !== last) {
      yield [];
      if (objective.programme !== last?.programme) {
        yield ['Missione', objective.mission].map(words);
        yield ['Programma', objective.programme].map(words);
        yield ['Centro di responsabilità', objective.centre].map(words);
      }
      yield OBJECTIVE_HEADER.map(words);
      yield [objective.title, objective.description].map(words);
      yield INDICATOR_HEADER.map(words);
      last = objective;
    }
    yield cellsOf(indicator);
  }
}

/** The rows of a plan with so many indicators. */
export function rowsOf(layout: Layout, total: number): Generator<BenchRow> {
  return layout === 'list' ? listRows(total) : blockRows(total);
}

/** The plan as the add-in reads it from a workbook. */
export function sheetOf(layout: Layout, total: number): Sheet {
  const rows = [...rowsOf(layout, total)];
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  const block = <T>(of: (cell: BenchRow[number]) => T): T[][] =>
    rows.map((row) => Array.from({ length: width }, (_, column) => of(row[column] ?? EMPTY)));
  return {
    name: 'PIRA',
    visible: true,
    firstRow: 0,
    firstColumn: 0,
    values: block(({ value }) => value ?? ''),
    texts: block(shown),
    formats: block(({ format }) => format),
    formulas: block(({ value }) => String(value ?? '')),
    hiddenRows: new Set(),
    isProtected: false,
    isFiltered: false,
    tables: [],
  };
}
