import type { Indicator, Plan, Table } from './plan';

/** The table that an indicator stands in. */
export type TableOf = (indicator: Indicator) => Table | undefined;

/** Finds the tables of a plan's indicators. */
export function tableOfIndicator({ indicators, tables }: Plan): TableOf {
  const found = new Array<Table | undefined>(indicators.length);
  for (const table of tables) for (const id of table.indicators) found[id] = table;
  return ({ id }) => found[id];
}
