/** The four endings of participles given by their stems. */
function inflected(stems: string): string {
  return stems
    .split('|')
    .flatMap((stem) => ['o', 'a', 'i', 'e'].map((ending) => stem + ending))
    .join('|');
}

/** Participles by what they do with a thing: `lost` a good thing with them is bad, `dealt` a bad thing with them is good. */
export const PARTICIPLES = {
  lost: inflected(
    'cancellat|rifiutat|esonerat|negat|pers|disdett|annullat|cessat|respint|rigettat|bocciat|esclus|scartat|revocat|sospes|rinviat|rimandat|slittat|interrott|subit|fallit|decadut|archiviat|abbandonat|disertat|desert|sprecat|smarrit|rubat|danneggiat|guast|inutilizzat|inattiv|indifferenziat|omess|trascurat|dimess|licenziat|scopert|contestat|impugnat|svalutat|inadempient',
  ),
  dealt: inflected(
    'evas|risolt|vint|gestit|trattat|chius|pagat|liquidat|copert|recuperat|smaltit|definit|ridott|rendicontat|estint|rimborsat|saldat|ripianat|ammortizzat|onorat|eliminat|corrett|sanat|rimoss|azzerat|' +
      'irrogat|emess|comminat|elevat|notificat|riscoss|incassat|riassorbit|conciliat|respint|rigettat|assistit|evitat|sventat|scongiurat|prevenut|impedit|bloccat|neutralizzat|superat|recepit|regolarizzat|ripristinat|riparat|' +
      'mitigat|cancellat|annullat|archiviat|ricompost|riconciliat|aiutat|affiancat|accompagnat|avviat a risoluzion|soddisfatt|appianat|bonificat|rientrat|riciclat|differenziat|riutilizzat|conclus|contrastat|debellat|stroncat|mappat',
  ),
} as const;

/** A participle: what was done with the thing before it. */
export const PARTICIPLE = /(?:[^n]t|s|unt|int)[oaie]$/u;

/** Words that deny what follows them. */
export const DENIAL = /^(?:non|mai)$/u;

/** What should be so, and is bad where it is denied: "non conformi". */
export const PROPER = /^(?:conform|regolar|soddisfac|idone|adeguat|valid)/u;

/** What may stand between "non" and its participle. */
export const WITHIN_DENIAL = /^(?:ancora|piu|completamente|correttamente|interamente|del|tutto)$/u;

/** Words that end what belongs to a noun: what follows speaks of something else. */
export const LINKS_ON =
  /^(?:di|del|dello|della|dell|dei|degli|delle|d|a|ad|al|allo|alla|all|ai|agli|alle|da|dal|dallo|dalla|dall|dai|dagli|dalle|in|nel|nello|nella|nell|nei|negli|nelle|con|per|tra|fra|verso|presso|su|sul|sui|sulla|sulle)$/u;

/** Whether a participle may belong to a noun: "reclami … risolti", "contestazioni … risolte". */
export function agrees(noun: string, participle: string): boolean {
  const [last, ending] = [noun.at(-1), participle.at(-1)];
  if (/(?:ioni|ici)$/.test(noun)) return ending === 'e' || ending === 'i';
  if (noun.endsWith('ione')) return ending === 'a';
  return noun.endsWith('ita') || !/[aeio]$/.test(noun) || last === ending;
}
