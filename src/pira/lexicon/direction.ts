/** A header that announces the least value wanted: "Target minimo". */
export const LOWEST = /(?:^|[^\p{L}])(?:min|minim[oaie]|inferior[ei])(?!\p{L})/u;

/** A header that announces the greatest value wanted. */
export const HIGHEST = /(?:^|[^\p{L}])(?:max|mass|massim[oaie]|superior[ei])(?!\p{L})/u;

/** What a column of polarities says where less is better. */
export const POLARITY_LESS =
  /(?:^| )(?:decrescen|negativ|invers|discenden|diminu|riduzion|ridurre|calo|ribass|bass[oi]|minimizz|minor|meno|down|lower|less|smaller)|^[-↓▼↘⬇]$/u;

/** What a column of polarities says where more is better. */
export const POLARITY_MORE =
  /(?:^| )(?:crescen|crescita|positiv|dirett|ascenden|aument|increment|rialz|alt[oi](?: |$)|massimizz|maggior|piu|up(?: |$)|higher|more|greater|bigger)|^[+↑▲↗⬆]$/u;

/** Words that turn round what a polarity says. */
export const POLARITY_TURNED = /(?:^| )(?:non|peggio|worse)/u;

/** Words after which less is better, each with its weight. A word matches by its beginning where it ends in `*`. */
export const LESS_IS_BETTER: readonly (readonly [string, number])[] = [
  ['tempo|tempi|tempistica|tempistiche|durata|durate|lead time', 1],
  ['ritardo|ritardi|ritardat*|attesa|attese|giacenza|giacenze|arretrat*|inevas*|scadut*', 1],
  ['costo|costi|spese|oneri|debito|debiti|indebitamento|insolut*|morosita|perdita|perdite|disavanzo', 1],
  [
    'contestazion*|diffid*|sanzioni|sanzione|segnalazioni negative|giudizi negativi|valutazioni negative|rigetti|rigettat*|reclamo|reclami|lamentel*|errore|errori|difett*|anomali*|disserviz*|interruzion*|non conformita|rilievi',
    1,
  ],
  [
    'non evas*|non conclus*|non lavorat*|non definit*|non chius*|non risolt*|non riscoss*|non incassat*|non pagat*|non liquidat*|' +
      'non rispettat*|non conform*|non gestit*|non riscontrat*|non rendicontat*|non pubblicat*|non accolt*|non soddisfatt*|' +
      'non raggiunt*|non realizzat*|non completat*|non presentat*|mancat*|giacent*|pendent*|in sospeso|irregolarita|errat*',
    1,
  ],
  [
    'assenze|assenteismo|tasso di assenza|giorni di assenza|ore di assenza|infortun*|incident*|abbandon*|turnover',
    1,
  ],
  [
    'contenzios*|ricorsi|ricorso|sanzioni subite|scostament*|scarto|scarti|consumo|consumi|sprechi|spreco|emissioni|soccomben*|violazion*|inadempi*|guast*',
    1,
  ],
  [
    'tempestivita dei pagamenti|tempestivita pagamenti|oltre i termini|oltre il termine|oltre i tempi|fuori termine|sospensione del servizio|sospensioni del servizio|rischio residuo|indice di rischio|livello di rischio|tasso di disoccupazione|data breach',
    1,
  ],
];

/** Words that turn round what follows them: doing well on a cost, a delay, a complaint. */
export const MORE_IS_BETTER: readonly string[] = [
  'rispetto*|nei tempi|entro|puntualita|termini',
  'riscossion*|incass*|riassorbiment*|azzerament*|estinzion*|chiusur*|liquidazion*',
  'riduzion*|ridurre|diminuzion*|diminuire|abbattiment*|contenimento|contrazione|calo|smaltiment*|eliminazion*|minor*|senza',
  'risparmi*|recuper*|copertura|grado di|capacita|realizzazion*|avanzamento|evas*|gestion*|risoluzion*|risolt*|definizion*',
  'miglioramento|ottimizzazion*|razionalizzazion*|monitoraggio|analisi|rilevazion*|rendicontazion*|controll*|verific*|report*',
  'soddisf*|gradiment*|giudizi*|valutazion*|apprezzament*|pubblicazion*|aggiornament*|vint*|favorevol*|positiv*',
  'su|sul|sui|sulla|sulle|sugli|sullo|materia|assenza di|prevenzione|gestit*|risposta*|accoglimento|accolt*',
];

/** Phrases in which a word of the first list means something else. */
export const OTHER_MEANINGS: readonly string[] = [
  'tempo dedicato|tempi dedicati|tempo di permanenza|tempo medio di permanenza|tempo di apertura|orario di apertura|durata della visita|durata media della visita|durata delle visite|durata media delle visite|tempo pieno|tempo determinato|tempo indeterminato|tempo reale|tempo libero|in tempo|per tempo|part time|a tempo',
  'spese di investimento|spese di promozione|spese promozionali',
];

/** Words directly behind a complaint, a debt or a cost that say it was dealt with. */
export const DEALT_WITH =
  /^(?:con rispost|con esito|che hanno|evas|vint|gestit|risolt|trattat|chius|pagat|liquidat|copert|recuperat|smaltit|definit|ridott|rendicontat|estint|rimborsat|saldat|ripianat|ammortizzat|onorat|eliminat|corrett|sanat|rimoss|azzerat|irrogat|emess|comminat|elevat|notificat|riscoss|incassat|riassorbit|composti|conciliat)/;

/** A ratio told in words; its numerator gives the direction. */
export const RATIO_OF_TWO = /(?:rapporto|quoziente|incidenza) (?:tra|fra) (.*?) e /;

/** Times that are offered to others, or kept free: more of them is better (ore di formazione, giorni di preavviso). */
export const TIME_AS_GOOD =
  /(?<!\p{L})(?:formazione|formativ|apertur|anticipo|preavvis|dedicat|erogat|prestat|volontariato|docenz|lezion|stage|tirocin|permanenza|visit[ae](?!\p{L})|funzionamento|disponibil|assistenz|conservazion|lavorat[oaie](?!\p{L})|svolt)/u;

/** "Più basso" says low. */
export const COMPARATIVE = /\bpiu (?=bass)/gu;

/** Measures of which a negative value is usual: payments made before they are due. */
export const BELOW_ZERO =
  /tempestivita dei pagamenti|tempestivita pagamenti|(?<!\p{L})itp(?!\p{L})|ritardo medio dei pagamenti|tempo medio ponderato di ritardo|ritardo medio ponderato/u;
