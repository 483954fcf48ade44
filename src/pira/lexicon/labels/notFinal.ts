/** Words of a label that say that its value is not the final one of the year, whatever else the label calls it. Folded. */
const NOT_FINAL = new RegExp(
  '\\b(?:provvisori|parzial|pre ?-?(?:consuntiv|chiusur)|previsional|proiezion|presunt|tendenzial|bozz[ae]|infrannual|' +
    'stim[aei]\\b|stimat|meta (?:dell? ?)?anno|in corso d|forecast|ytd\\b|non (?:ancora )?(?:definitiv|consolidat|verificat|complet))|' +
    '\\b(?:prov|provv|parz|prec)\\.',
);

/** Whether a folded label says that its value is not the final one: "Consuntivo provvisorio", "dati non definitivi". */
export function saysNotFinal(folded: string): boolean {
  return NOT_FINAL.test(folded);
}
