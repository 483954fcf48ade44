/** Shortened words with what they stand for, as stems without their last vowels. */
export const SHORTENED: Readonly<Record<string, string>> = {
  gg: 'giorn',
  g: 'giorn',
  hh: 'or',
  ore: 'or',
  ora: 'or',
  perc: '%',
  percentual: '%',
  pct: '%',
  med: 'med',
  amm: 'amministrativ',
  uff: 'uffic',
  serv: 'serviz',
  doc: 'document',
  proc: 'procediment',
  tot: 'total',
};

/** Words that people put one for another when they word an indicator anew, as stems. Alike, never the same. */
export const NEAR_WORDS: readonly string[] = [
  'adozion|approvazion',
  'realizzazion|attuazion|svolgiment|effettuazion|esecuzion',
  'avvi|attivazion|apertur',
  'soddisfazion|gradiment|satisfaction',
  'impres|aziend',
  'utent|utenz|client',
  'event|iniziativ|manifestazion',
  'partecipant|coinvolt|partecip',
  'verific|controll|ispezion|sopralluog',
  'realizzat|organizzat|svolt|effettuat|eseguit',
  'aderent|adesion',
  'energetic|energi',
  'lavorazion|evasion|istruttori',
  'evas|lavorat|chius|definit',
  'pratic|istanz|domand|richiest',
  'temp|durat|giorn',
  'assistit|supportat|accompagnat|affiancat',
  'grad|livell|indic',
  'rispett|osservanz',
  'pubblicazion|diffusion',
  'dipendent|personal|addett',
  'font|risors|fond',
  '%|quot|incidenz|tass',
  'conclus|completat|terminat|ultimat',
  'concess|assegnat|attribuit',
  'scadenz|termin',
  'incontr|riunion',
];

/** Endings by which Italian makes a deed of what is done and the other way round: verificati / verifica, riscossa / riscossione. */
export const DEED_ENDINGS = /(?:azion|ativ|at|ament|izion|it|ion)$/u;

/** Words of which one in place of another makes it another indicator, as stems. */
export const OPPOSED_WORDS: readonly string[] = [
  'prim|second|terz|quart|ii|iii|iv',
  'intern|estern',
  'attiv|passiv',
  'entrat|uscit',
  'import|export',
  'maggior|minor',
  'massim|minim|med',
  'aument|riduzion|increment|diminuzion|decrement',
  'ricevut|evas|sospes|respint|accolt|rigettat|pervenut|inoltrat',
  'pubblicat|conclus|avviat|programmat|previst',
  'iscrizion|cancellazion|modific',
  'iscritt|cancellat',
  'femminil|giovanil|stranier|maschil',
  'donn|uomin',
  'nazional|internazional|ester|local|region|provincial',
  'presenz|distanz|onlin|sportell',
  'ordinari|straordinari',
  'corrent|capital',
  'prevent|consuntiv',
  'nuov|cessat|chius',
  'trimestr|semestr|quadrimestr|mensil|annual',
  'gennai|febbrai|marz|april|maggi|giugn|lugli|agost|settembr|ottobr|novembr|dicembr',
  'minut|or|giorn|mes|settiman',
];

/** Words that turn the sense of a name: there on one side only, they make it another indicator. As stems. */
export const TURNING_WORDS: ReadonlySet<string> = new Set([
  'non',
  'senz',
  'esclus',
  'mancat',
  'tardiv',
  'oltr',
]);

/** Algorithms and sources so usual that two indicators that share one have nothing in common by that. As folded texts. */
export const USUAL_TEXTS: ReadonlySet<string> = new Set(
  'conteggio|conta|numero|somma|si/no|si / no|data|rilevazione interna|interna|interno|percentuale|rapporto'.split(
    '|',
  ),
);
