/** Words of a share of a whole, which cannot exceed it. */
export const SHARE_OF_WHOLE =
  /\bsul totale\b|\bsu n\b|\bquota\b|(?:percentuale|%) (?:di|dei|delle|degli|del)\b|^(?:n|n°|num|numero)\b.*(?:\/|\bsu\b)/;

/** Words of quantities that can exceed their base or lie below zero: payments before their day count below it. */
export const BEYOND_BASE =
  /tempestiv|ritard|anticip|cost[io]|spes[ae]|oneri|proventi|ricavi|budget|preventiv|variazion|increment|aument|crescita|scostament|saldo|risultato|margin|anno precedente|x-1|utile|perdita|riduzion|diminuzion/;

/** A formula that begins as a count. */
export const STARTS_AS_COUNT = /^(?:n|n°|nr|num|numero|totale)\b/;

/** A formula that begins as an average. */
export const STARTS_AS_AVERAGE = /^(?:n|n°|nr|num|numero)\.? medio\b|^media (?:di|dei|degli|delle|del)\b/;

/** Words of shares, quotients and changes. */
export const SHARES =
  /%|percent|÷|\/|\bsu\b|\bsul totale\b|rapporto|quota|tasso|incidenza|rispetto a|grado|copertura|increment|aument|variazion|riduzion|crescita|scostament|avanzament|decrement|diminuzion/;

/** A formula that begins as a share. */
export const STARTS_AS_SHARE = /^(?:%|percentuale|tasso|quota)\b/;

/** A header that announces how something is computed. */
export const HEADER_OF_ALGORITHM = /algoritm|formula|calcolo/;

/** Words of which one says how a value is computed. */
export const READS_AS_ALGORITHM =
  /\/|%|÷|\bsu\b|^(?:n|num|nr)\b|numero|percentual|rapporto|media|medio|somma|totale|tasso|quota|incidenza|indice|grado|tempo|tempi|giorni|valore|importo|spes[ae]|cost[io]|realizzazione|si\/no|data\b|entro|livello|conteggio|differenza|variazione/;

/** Words of money, of which one makes a measure financial. */
export const MONEY_WORDS =
  /\b(?:spes[ae]|cost[io]|oneri|proventi|entrate|ricavi|pagament[io]|stanziament[io]|impegni|budget|risorse finanziarie|incass[io]|riscossion[ie])\b/;

/** The numerator of a ratio must not be taken for its denominator: only names without one can be reordered. */
export const RATIO = /\/|÷|\bsu\b|rispetto/;

/** Words of measures of which the latest value stands for the year, though they are plain numbers. */
const LATEST =
  /\bmedi[oa]\b|\bmedie\b|\btemp[oi]\b|\bindice\b|\btasso\b|\bgrado\b|\bpercentual|\brapporto\b|\bquota\b|\blivello\b|\bpunteggio\b|\bvoto\b|\brating\b|\bposizione\b|\bstock\b|\bgiacenz|\battiv[ei] al\b|\bin essere\b|\bconsistenza\b|\bsaldo\b|÷|\//;

/** Whether the words of an indicator say that its values do not add up over a year. */
export function keepsLatestValue(folded: string): boolean {
  return LATEST.test(folded);
}
