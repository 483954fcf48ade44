const PLAN_TITLE =
  /\bp ?\. ?i ?\. ?r ?\. ?a\b|\bpira\b|\bpiano degli indicatori\b|\brisultati attesi di bilancio\b|\brapporto sui risultati\b|\bpiano della performance\b|\bpiano (?:annuale |triennale )?(?:degli |dei |di )?(?:obiettivi|indicatori)\b|\brelazione sulla performance\b/;

/** Whether a folded text names the plan: a title of a sheet or a running head. */
export function isPlanTitle(folded: string): boolean {
  return PLAN_TITLE.test(folded);
}

const BY_NAME = /\bpira\b/;

/** Whether a folded text only has the short name of the plan in it, as "Target PIRA 2023" does. */
export function namesPlanOnly(folded: string): boolean {
  return !isPlanTitle(folded.replace(BY_NAME, ' '));
}

const DOCUMENT =
  /\b(?:pian[oi]|piao|peg|p\.?d\.?o|dup|programmazione|relazione|rapporto|report|sched[ae]|obiettiv[oi]|indicatori|performance|risultati|consuntivo|monitoraggio|rendicontazione|bilancio|budget|preventivo|anno|esercizio|triennio)\b/;

/** Whether a folded text names a document of planning or reporting, whatever it is called. */
export function namesDocument(folded: string): boolean {
  return DOCUMENT.test(folded);
}
