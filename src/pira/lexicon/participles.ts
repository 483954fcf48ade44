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
    'cancellat|rifiutat|esonerat|negat|pers|disdett|annullat|cessat|respint|rigettat|bocciat|esclus|scartat|revocat|sospes|rinviat|rimandat|slittat|interrott|subit|fallit|decadut|archiviat|abbandonat|disertat|desert|sprecat|smarrit|rubat|danneggiat|guast|inutilizzat|inattiv|indifferenziat|omess|trascurat|dimess|licenziat|scopert|contestat|impugnat|svalutat|inadempient|sfitt|vuot',
  ),
  dealt: inflected(
    'evas|risolt|vint|gestit|trattat|chius|pagat|liquidat|copert|recuperat|smaltit|definit|ridott|rendicontat|estint|rimborsat|saldat|ripianat|ammortizzat|onorat|eliminat|corrett|sanat|rimoss|azzerat|' +
      'irrogat|emess|comminat|elevat|notificat|riscoss|incassat|riassorbit|conciliat|respint|rigettat|assistit|evitat|sventat|scongiurat|prevenut|impedit|bloccat|neutralizzat|superat|recepit|regolarizzat|ripristinat|riparat|' +
      'mitigat|cancellat|annullat|archiviat|ricompost|riconciliat|aiutat|affiancat|accompagnat|avviat a risoluzion|soddisfatt|appianat|bonificat|rientrat|riciclat|differenziat|riutilizzat|conclus|contrastat|debellat|stroncat|mappat|monitorat|esaminat|riesaminat|controllat|analizzat|valutat|presidiat|censit|ispezionat|istruit|lavorat|indagat|disciplinat|digitalizzat|dematerializzat|scansionat|sostituit|riaffittat|stoccat|conferit|compostat|sottopost|sostenut|supportat|tutelat|orientat|indennizzat|risarcit|ascoltat|vendut',
  ),
} as const;

/** A participle: what was done with the thing before it. */
export const PARTICIPLE = /(?:[^n]t|s|unt|int)[oaie]$/u;

/** Words that deny what follows them. */
export const DENIAL = /^(?:non|mai)$/u;

/** What should be so, and is bad where it is denied: "non conformi". */
export const PROPER =
  /^(?:conform|regolar|soddisfac|idone|adeguat|valid|operativ|attiv|complet|accessibil|disponibil|leggibil|corrett|utilizzabil|agibil|idoneo|reperibil|raggiungibil|congru|puntual|tempestiv|coerent|autorizzat|presenti$|presente$)/u;

/** What does or is something now, and is bad where it is denied: "non funzionanti". */
export const PRESENT = /(?:ant|ent)[ei]$/u;

/** "in regola", "a norma": bad where it is denied. */
export const IN_ORDER =
  /^(?:in|a) (?:regola|norma|ordine|linea|tempo|funzione|esercizio|possesso|uso|sicurezza|pari)$/u;

/** Kinds of things and people, of which the one is as good as the other: "corsi non obbligatori". */
export const NEUTRAL_DENIED =
  /^(?:obbligator|facoltativ|agricol|commercial|artigian|industrial|ordinari|tributar|fiscal|italian|comunitar|europe|residen|dirigen|dipenden|docen|student|vedent|udent|soci$|economic|finanziar|istituzional|ricorrent|retribuit|monetar|profit|camerali?$|associat|formal|sanitar|alimentar|domestic|metropolitan|solo$)/u;

/** Words that say that something is still so. */
export const STILL = /^(?:ancora|tuttora|tutt|rimast[oaie]|restat[oaie]|resta|restano|rimane|rimangono)$/u;

/** What leads to something still to be done: "da pagare". */
export const TO_DO = /^da$/u;
export const INFINITIVE = /(?:are|ere|ire|arsi|ersi|irsi)$/u;

/** Words that say that something is lacking: alone, with "di", and with "da" or "di" of something bad only. */
export const LACKING = {
  plain: /^(?:senza|nessun|nessuna|nessuno)$/u,
  of: /^(?:priv[oaie]|sprovvist[oaie]|carent[ei]|mancant[ei]|difettos[oaie])$/u,
  free: /^(?:esent[ei]|liber[oaie]|indenn[ei]|immun[ei])$/u,
} as const;
export const OF_LACK = /^(?:di|d|del|della|dello|dell|dei|degli|delle|da|dal|dalla|dalle|dai|dagli)$/u;

/** What begins a clause about the noun before it, and the words behind which it does not. */
export const CLAUSE = /^(?:che|cui|quali|quale)$/u;
export const NO_CLAUSE =
  /^(?:piu|meno|oltre|prima|dopo|anche|modo|sempre|volta|di|a|in|con|per|su|da|tra|fra|il|la|i|le|sia|tale|rispetto|meglio|ogni|altro|senza)$/u;

/** Verbs that only help another: "che hanno aderito". */
export const AUXILIARY =
  /^(?:ha|hanno|aveva|avevano|abbia|abbiano|e|sono|era|erano|sia|siano|viene|vengono|stato|stata|stati|state|si|ne|lo|li)$/u;

/** Small words before a verb: "che si ritirano". */
export const CLITIC = /^(?:si|se|ne|ci|vi)$/u;

/** What begins a clause about something else: "il campione che il gruppo ha scelto". */
export const OWN_SUBJECT = /^(?:il|lo|la|l|i|gli|le|un|una|uno|ogni|ciascun|ciascuna|questo|questa)$/u;

/** Verbs whose object comes to those of whom they speak: "che non hanno ricevuto reclami". */
export const SUFFERS =
  /^(?:ricev|subi|avut|present|registr|segnal|riport|commess|commett|gener|caus|mostr|evidenzi)/u;

/** How something was judged or turned out, to its harm. */
export const POOR =
  /^(?:scars|pessim|mediocr|negativ|insufficient|inadeguat|insoddisf|cattiv|scadente|carent|sfavorevol|deludent)/u;

/** What may stand between "non" and its participle. */
export const WITHIN_DENIAL = /^(?:ancora|piu|completamente|correttamente|interamente|del|tutto)$/u;

/** Words that make a bad thing the kind of the noun before it: "processi a rischio", "domande di rettifica". */
export const OF_KIND = /^(?:a|ad|di|d)$/u;

/** Words that end what belongs to a noun: what follows speaks of something else. */
export const LINKS_ON =
  /^(?:di|del|dello|della|dell|dei|degli|delle|d|a|ad|al|allo|alla|all|ai|agli|alle|da|dal|dallo|dalla|dall|dai|dagli|dalle|in|nel|nello|nella|nell|nei|negli|nelle|con|per|tra|fra|verso|presso|su|sul|sui|sulla|sulle)$/u;

/** What leads to whom something is sent, and by whom. */
export const SENT_TO = /^(?:a|ad|al|allo|alla|all|ai|agli|alle|verso)$/u;
export const DONE_BY = /^(?:da|dal|dallo|dalla|dall|dai|dagli|dalle)$/u;

/** The body whose plan it is. */
export const OWN_BODY = /^(?:ente|camera|cciaa|amministrazione|azienda|ufficio|uffici)$/u;

/** An indicator that begins so tells that there is nothing of something: as a count it says nothing. */
export const BEGINS_AS_ABSENCE = /^(?:assenza|nessun|nessuna|nessuno)$/u;

/** Whether a participle may belong to a noun: "reclami … risolti", "contestazioni … risolte". */
export function agrees(noun: string, participle: string): boolean {
  const [last, ending] = [noun.at(-1), participle.at(-1)];
  if (/(?:ioni|ici)$/.test(noun)) return ending === 'e' || ending === 'i';
  if (noun.endsWith('ione')) return ending === 'a';
  return noun.endsWith('ita') || !/[aeio]$/.test(noun) || last === ending;
}

/** Participles that are nouns where no noun stands before them: "imprese attese", "risorse spese". */
export const ALSO_NOUN: ReadonlySet<string> = new Set(['attesa', 'attese', 'spese']);

/** A noun of which such a participle may tell, by its ending; those below end so and are none, or stand before a noun. */
export const OF_PARTICIPLE = {
  attesa: /(?:ione|enza|anza|ita)$/u,
  plural: /.{3}(?:e|ioni)$/u,
  notPlural:
    /(?:ale|ile|ore|one|nte|are|ere|ire|mese|^che|^[st]e)$|^(?:altre|nuove|diverse|varie|lunghe|poche|molte|troppe|tutte|quelle|queste|relative|proprie|medie|singole|minime|massime|eventuali)$/u,
} as const;

/** What leads to what goes with a thing: "pratiche con errori". */
export const WITH = /^con$/u;

/** Words between a noun and its participle: "risorse effettivamente spese". */
export const ADVERB = /mente$/u;
