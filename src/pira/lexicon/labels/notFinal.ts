/** Words of a label that say that its value is estimated, and not measured. Folded. */
const ESTIMATED =
  /\b(?:pre ?-?(?:consuntiv|chiusur)|previsional|proiezion|presunt|presumibil|tendenzial|stim[aei]\b|stimat|forecast\b)/;

/** Words of a label that say that its value is not the final one of the year, whatever else the label calls it. Folded. */
const NOT_FINAL = new RegExp(
  '\\b(?:provvisori|parzial|pre ?-?(?:consuntiv|chiusur)|previsional|proiezion|presunt|tendenzial|bozz[ae]|infrannual|' +
    'stim[aei]\\b|stimat|meta (?:dell? ?)?anno|in corso d|forecast|ytd\\b|non (?:ancora )?(?:definitiv|consolidat|verificat|complet))|' +
    '\\b(?:prov|provv|parz|prec)\\.',
);

/** Words for measuring within the year. */
const MONITORED = /\b(?:monitorag|avanzament|verific|rilev|misurazion|report|rendicont)/;

/** Whether a folded label speaks of measuring within the year: "Target e monitoraggio", no "Target I semestre". */
export function saysMonitored(folded: string): boolean {
  return MONITORED.test(folded);
}

/** Whether a folded label says that its value is estimated: "Proiezione al 31/12", "Consuntivo presunto". */
export function saysEstimated(folded: string): boolean {
  return ESTIMATED.test(folded);
}

/** Whether a folded label says that its value is not the final one: "Consuntivo provvisorio", "dati non definitivi". */
export function saysNotFinal(folded: string): boolean {
  return NOT_FINAL.test(folded);
}

const WANTED_AT_END =
  /\bfinal[ei] (?:attes[oaie]|previst[oaie]|programmat[oaie]|desiderat[oaie]|obiettivo|target|da (?:raggiungere|conseguire|ottenere))\b/;

/** Whether a folded label says what is wanted in the end, and not what was reached: "Valore finale atteso". */
export function saysWantedAtEnd(folded: string): boolean {
  return WANTED_AT_END.test(folded);
}

const HOW_OFTEN = /^(?:frequenz[ae]|periodicita|cadenz[ae])\b/;

/** Whether a folded label says how often something is measured, and not what was: "Frequenza di rilevazione". */
export function saysHowOftenMeasured(folded: string): boolean {
  return HOW_OFTEN.test(folded);
}
