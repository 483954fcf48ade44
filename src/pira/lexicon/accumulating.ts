/** Words of measures of which the latest value stands for the year, though they are plain numbers. */
const LATEST =
  /\bmedi[oa]\b|\bmedie\b|\btemp[oi]\b|\bindice\b|\btasso\b|\bgrado\b|\bpercentual|\brapporto\b|\bquota\b|\blivello\b|\bpunteggio\b|\bvoto\b|\brating\b|\bposizione\b|\bstock\b|\bgiacenz|\battiv[ei] al\b|\bin essere\b|\bconsistenza\b|\bsaldo\b|÷|\//;

/** Whether the words of an indicator say that its values do not add up over a year. */
export function staysLatest(folded: string): boolean {
  return LATEST.test(folded);
}
