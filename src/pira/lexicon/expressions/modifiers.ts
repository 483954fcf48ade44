/** What a word does to the value it stands with, so that it can never be left out. */
export type Modifier = 'condition' | 'doubt' | 'comparison' | 'deferral' | 'statement';

/**
 * `anywhere`: wherever it stands; `with a value`: not in prose that names a work to do; `after`: anywhere after a value
 * or an answer; `behind`: only directly behind the value; `beside`: there, or in brackets; `of an answer`: beside a yes,
 * or as the beginning of the text; `of a target`: directly behind the value of a target, for what was measured may be just that; `of a measure`: only beside what was measured, where all others turn as well;
 * `of work`: only beside the day or the answer that says that a work was done.
 */
export type ModifierPosition =
  | 'anywhere'
  | 'with a value'
  | 'after'
  | 'behind'
  | 'of a target'
  | 'beside'
  | 'of an answer'
  | 'of a measure'
  | 'of work';

/** What leads to a clause about the thing before it: "imprese che hanno aderito" states nothing. */
export const OF_CLAUSE = /^(?:che|cui|quali|chi|si)$/;

/** The "è" that plain letters write as "e". */
export const IS = /^[èÈ]$/;

/**
 * Words that condition, hedge, compare or put off what a text says: they are never a counted thing and never left
 * out. Plain letters, parted by bars; a word ending in * stands for all that begin so.
 */
export const MODIFIERS: readonly (readonly [Modifier, ModifierPosition, string])[] = [
  [
    'condition',
    'anywhere',
    'se|qualora|purche|salvo|salvi|tranne|eccetto|a condizione|a patto|sempre che|laddove|ove|compatibilmente|' +
      'subordinat*|condizionat*|condizioni permettendo|in caso di|in caso|nel caso|in presenza di|in assenza di|' +
      'fermo restando|ferma restando|fermi restando|ferme restando|sempreche|finche|quando possibile|dove possibile|dove necessario|dove richiesto|ove richiesto|se necessario|se richiesto|secondo necessita|all occorrenza|al bisogno|in subordine|in alternativa|nei limiti di|a richiesta|in mancanza|fatto salvo|fatta salva|fatti salvi|fatte salve|previa|previo|a meno che|' +
      'se possibile|ove possibile|in base alle risorse|secondo disponibilita|in funzione di|in funzione del|in funzione della|' +
      'a seconda|dipendentemente|in relazione alla disponibilita|risorse permettendo|a risorse invariate|nei limiti delle risorse|tenuto conto|nei limiti del|nei limiti della|nei limiti dei|nei limiti delle|nei limiti dell|in base a|in base al|in base alla|' +
      'in base alle|in base ai|subordinatamente|prorogabil*|derogabil*|modificabil*|rivedibil*|ad esclusione|' +
      'ad eccezione|non compres*',
  ],
  [
    'doubt',
    'anywhere',
    'forse|da individuare|da quantificare|da rimodulare|da ridefinire|da aggiornare|da ricalcolare|da rideterminare|verosimil*|plausibil*|sperabil*|ragionevolmente|pressapoco|eventual*|possibilmente|preferibil*|probabil*|presumibil*|auspicabil*|da confermare|da verificare|da valutare|' +
      'da concordare|da stabilire|da decidere|da rivedere|da precisare|da chiarire|in via di definizione|in via presuntiva',
  ],
  [
    'doubt',
    'with a value',
    'con tendenza|tendenza al|tendenza alla|a tendere|sperat*|abbondant*|scars*|e passa|tendenzial*|tendente|tendere|tende a|tende al|prossimo a|prossimo al|prossima a|prossima al|prossimi a|prossimi al|vicino|' +
      'vicina|vicini|vicine|grosso modo|grossomodo|pressappoco|suppergiu|piu o meno|nell ordine|nell intorno|' +
      'in linea di massima|di massima|ipotesi|ipotizzat*|presunt*|stima|stime|stimat*|orientativ*|indicativ*|provvisori*|' +
      'suscettibil*|non vincolant*|ambizios*|idealmente|arrotondat*|quasi|in media|di media|mediamente|auspicat*|desiderat*|desiderabil*|a ridosso|in prossimita|nei pressi',
  ],
  [
    'comparison',
    'with a value',
    'migliore rispetto|peggiore rispetto|migliori rispetto|peggiori rispetto|migliore di|peggiore di|anziche|invece di|invece che|al posto di|a fronte di|come l anno|come lo scorso|come nel|come nell|come il|volte nell ultimo|volte negli ultimi|volte la media|volte il valore|volte il dato|volte quello|volte quella|volte il numero|volte la spesa|volte il costo|' +
      'volte maggiore|volte superiore|volte tanto|volte piu|volte quanto|il doppio|il triplo|media nazionale|media regionale|media camerale|media provinciale|media europea|media ue|' +
      'media italiana|media storica|media di settore|media delle camere|media delle cciaa|media degli enti|media dei cluster|' +
      'media del cluster|media del sistema|media unioncamere|media precedente|della media|alla media|dalla media|sulla media|' +
      'allo standard|sullo standard|del benchmark|al benchmark|sul benchmark|del cluster|mediana|in linea con|' +
      'in linea col|allineat*|pari o migliore|analog*|equivalent*|proporzional*|in proporzione|a parita di|come da trend|' +
      'quartile|percentile|in classifica|piu del previsto|meno del previsto|piu del programmato|meno del programmato|piu dell atteso|meno dell atteso|piu di quanto|meno di quanto|piu del solito|meno del solito|del previsto|al previsto|del preventivato|al preventivato|ai valori previsti',
  ],
  [
    'condition',
    'with a value',
    'per le sole|per i soli|per la sola|per il solo|esclusivamente i|esclusivamente le|esclusivamente gli|a parte i|a parte le|a parte gli|fuori provincia|fuori regione|escl|fatta eccezione|fatte eccezioni|eccezion fatta|con esclusione|con l esclusione|meno i|meno le|meno gli|piu i|piu le|piu gli|su richiesta|fino ad esaurimento|fino a esaurimento|fino a concorrenza',
  ],
  [
    'comparison',
    'with a value',
    'della soglia|dello scorso anno|del valore medio|del valore storico|del valore precedente|del dato storico|del dato precedente|a testa|di differenza|oltre a quelli|oltre a quelle|oltre a quanto|valore di riferimento|soglia di attenzione|soglia di allarme',
  ],
  [
    'deferral',
    'with a value',
    'fine mandato|del mandato|di mandato|della legislatura|di lungo periodo|di medio periodo',
  ],
  [
    'doubt',
    'with a value',
    'in prima istanza|in prima battuta|in via cautelativa|in via prudenziale|in via previsionale|in via teorica|in proiezione|a preventivo|e frazione|in teoria|' +
      'qualcosa|qualche cosa|pro quota|pro rata|non previst*|rifiuto di|mancano|avvicin*|simile a|simili a|simile al|simile alla|comparabil*|paragonabil*|somigliant*|o simili|o simile|o giu di li|dintorni|e rotti|rotti|spanne|a occhio|ecc|etc|eccetera|e cosi via|e via dicendo|' +
      'facoltativ*|opzional*|discrezional*|negoziabil*|contrattabil*|variabil*|aumentabil*|elevabil*|riducibil*|diminuibil*|ampliabil*|incrementabil*|estendibil*|estensibil*|modulabil*|ipotetic*|' +
      'prossimo allo|prossimo alla|prossimo ai|prossima allo|prossima alla|prossimi allo|prossimi alla|tentativ*|rinuncia a|rinuncia al|o quasi|salvo errori|mancanti per|in attesa di|oppure|o in alternativa|o equivalent*',
  ],
  [
    'statement',
    'with a value',
    'ha|hanno|aveva|avevano|avra|avranno|sono|era|erano|fu|furono|e stato|e stata|sono stati|sono state|si sono|viene|vengono|venne|deve|devono|puo|possono|potra|potranno|' +
      'risulta|risultano|risultava|risultavano|ammonta|ammontano|ammontava|prevedeva|comprende|comprendono|assorbe|assorbono|riceve|ricevono|scade|scadono|decorre|decorrono|rimane|rimangono|resta|restano|' +
      'riguarda|riguardano|corrisponde|corrispondono|rappresenta|rappresentano|costituisce|costituiscono|spetta|spettano|consiste|consistono|dispone|dispongono|stabilisce|stabiliscono|emerge|emergono|figura|figurano|ospita|ospitano|possiede|conta|contano|conclude|concludono|inizia|iniziano|apre|aprono|chiude|chiudono|sale|salgono|scende|scendono|passa|passano|insediatosi|insediatasi|sceso|scesa|salito|salita|passato da|passata da',
  ],
  [
    'doubt',
    'with a value',
    'ancora da|maggior parte|alcuni dei|alcune delle|valore mediano|preventivat*|simulat*',
  ],
  [
    'condition',
    'with a value',
    'esclusa iva|escluso iva|oltre iva|esclusi i|escluse le|esclusi gli|escluso il|esclusa la|esclusi festivi|esclusi sabati|al netto|al lordo',
  ],
  [
    'doubt',
    'of an answer',
    'parzial*|in parte|incomplet*|con riserva|con riserve|in corso|in attesa|non ancora|da fare|da definire|da predisporre|da pubblicare|da realizzare|da avviare|' +
      'esclusa|escluse|da completare|da approvare|in itinere|si vedra|si valutera|si decidera|solo|soltanto|' +
      'in lavorazione|in valutazione|in via di',
  ],
  [
    'deferral',
    'anywhere',
    'in futuro|nel medio periodo|nel lungo periodo|nel lungo termine|nel medio termine|si rinvia|rinviat*|rinviare|rinvio|rimandat*|si rimanda|posticip*|differit*|differimento|slittat*|slitta|slittamento|' +
      'slittano|sospes*|annullat*|revocat*|stralciat*|abrogat*|soppress*|a regime|non piu previst*|riprogrammat*|' +
      'da riprogrammare|accantonat*|congelat*',
  ],
  [
    'doubt',
    'behind',
    'previst*|prevision*|avviat*|iniziato|iniziata|iniziati|iniziate|programmat*|pianificat*|attual*|livello|liv.|mod.|proposta|proposto|' +
      'mancant*|potenzial*|teoric*|minimo garantito|residu*|escluso|esclusi|rinnovabil*',
  ],
  [
    'doubt',
    'after',
    'di norma|di regola|di solito|solitamente|normalmente|generalmente|in genere|in fase di|in bozza|in draft|in versione provvisoria|in forma provvisoria|in via provvisoria|in prima versione|in prima stesura|' +
      'in versione preliminare|in forma preliminare',
  ],
  [
    'statement',
    'after',
    'ad oggi|a oggi|a tutt oggi|finora|sinora|allo stato attuale|fino ad ora|fino adesso',
  ],
  [
    'doubt',
    'beside',
    'bozza|bozze|draft|prima versione|prima stesura|prima bozza|versione preliminare|versione provvisoria|versione intermedia|' +
      'stesura preliminare|stesura provvisoria|non definitiv*',
  ],
  [
    'doubt',
    'of a measure',
    'attes*|obiettiv*|preventiv*|preconsuntiv*|stanziat*|budget|programm*|pianific*|in programma|' +
      'provv|minuta|da validare|ultimo dato|dato al|rilevazione al|' +
      'salvo verifica|in via di completamento|in via di realizzazione|in via di conclusione|prossim*|futur*',
  ],
  [
    'doubt',
    'of work',
    'cominciat*|intrapres*|iniziat*|prorog*|scadut*|respint*|bocciat*|' + 'inizio|parte|mancat*',
  ],
  ['statement', 'of work', 'sara|saranno|verra|verranno|dovra|dovranno|prevede|prevedono'],
  [
    'doubt',
    'of a target',
    'rimoss*|obsolet*|pregress*|bloccat*|dismess*|inevas*|contestat*|sub judice|sostituit*|desert*|ridotto|aumentato|rettificat*|sbagliat*',
  ],
  [
    'deferral',
    'with a value',
    'per la prima fase|per la parte di|in prima convocazione|a seguito di nulla osta|quale soglia|quale limite|solo fase|solo sede|solo per la|soltanto per la|e successiv*',
  ],
  [
    'doubt',
    'of a target',
    'cumulat*|persi|perso|perse|persa|dimessi|dimesse|falliti|fallite|decaduti|decadute|assent*|vietat*|calendarizzat*|rinunce|rinuncia|rifiutat*|esonerat*|prenotat*|rigettat*|tardiv*|disdett*|arretrat*|cancellat*|negativ*|esclus*',
  ],
];
