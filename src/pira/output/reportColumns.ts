/** Columns of the report by which an indicator and its cause are found again. */
export const REPORT_COLUMNS = { code: 0, name: 1, cause: 8, rule: 10 } as const;

/** Columns that the label of a further heading covers; what people write stands behind them. */
export const SECTION_COLUMN = 2;
