/** The kinds of bodies that have a plan; what follows in a title, up to a sign or the plan itself, is the name of one. */
const BODY =
  /(?:^|[-:|,(]\s?|\bente )((?:camera di commercio|c\.?c\.?i\.?a\.?a\b\.?|unioncamere|azienda speciale|comune d|provincia d|unione (?:di|dei) comuni|ente parco|autorita|agenzia|consorzio|istituto|fondazione|ordine d)[^-:|;()\d]*)/;
const PLAN = /\b(?:piano|pira|p\.i\.r\.a|bilancio|preventivo|indicatori|anno|esercizio|triennio)\b.*$/;

/** The name of the body in a folded title; "" where it names none. */
export function bodyIn(folded: string): string {
  const [, name = ''] = BODY.exec(folded) ?? [];
  return name
    .replace(PLAN, '')
    .replace(/[\s,.]+$/, '')
    .trim();
}
