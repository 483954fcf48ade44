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

/**
 * What a word or phrase of an indicator says of the direction in which it gets better. `less`: a thing of which less is
 * better; `turns`: turns round what follows it (riduzione dei costi); `dealt`: right behind such a thing, that it was
 * dealt with (reclami evasi); `in favour`: anywhere behind it, that it went well (ricorsi decisi in favore); `good time`: a time that is offered to others or
 * kept free, of which more is better; `other`: a phrase in which such a word means something else.
 */
export type Polar = 'less' | 'turns' | 'dealt' | 'in favour' | 'good time' | 'other';

/**
 * The one list of things and words with their polarity. Plain letters, parted by bars; a word ending in * stands for
 * all that begin so; of several phrases at one place the longest counts.
 */
export const POLARITIES: readonly (readonly [readonly Polar[], string])[] = [
  [
    ['other'],
    'tempo dedicato|tempi dedicati|tempo di permanenza|tempo medio di permanenza|tempo di apertura|orario di apertura|durata della visita|durata media della visita|durata delle visite|durata media delle visite|tempo pieno|tempo determinato|tempo indeterminato|tempo reale|tempo libero|in tempo|per tempo|part time|a tempo|' +
      'spese di investimento|spese di promozione|spese promozionali',
  ],
  // Times, and what is late or left undone
  [
    ['less'],
    'tempo|tempi|tempistica|tempistiche|durata|durate|lead time|coda allo sportello|code agli sportelli',
  ],
  [
    ['less'],
    'ritardo|ritardi|ritardat*|tardiv*|attesa|attese|giacenza|giacenze|arretrat*|inevas*|scadut*|residui passivi|oltre i termini|oltre il termine|oltre i tempi|oltre la scadenza|dopo la scadenza|fuori termine|fuori tempo|oltre giorni|oltre gg|oltre i giorni|' +
      'tempestivita dei pagamenti|tempestivita pagamenti',
  ],
  [
    ['less'],
    'non evas*|non conclus*|non lavorat*|non definit*|non chius*|non risolt*|non riscoss*|non incassat*|non pagat*|non liquidat*|' +
      'non rispettat*|non conform*|non gestit*|non riscontrat*|non rendicontat*|non pubblicat*|non accolt*|non soddisfatt*|' +
      'non raggiunt*|non realizzat*|non completat*|non presentat*|mancat*|giacent*|pendent*|in sospeso|pratiche sospese|istanze sospese|irregolarita|errat*',
  ],
  // Money that is spent, owed or lost
  [
    ['less'],
    'costo|costi|spese|oneri|debito|debiti|indebitamento|insolut*|insolvenz*|inesigibil*|morosita|perdita|perdite|disavanzo|consumo|consumi|sprechi|spreco|emissioni|carta utilizzata|carta consumata|indice di rigidita|rigidita della spesa',
  ],
  // What goes wrong
  [
    ['less'],
    'contestazion*|diffid*|sanzioni|sanzione|sanzioni subite|segnalazioni negative|giudizi negativi|valutazioni negative|valutazioni insufficienti|giudizi insufficienti|insoddisf*|insufficienz*|rigett*|cause perse|pratiche respinte|istanze respinte|domande respinte|reclamo|reclami|lamentel*|errore|errori|difett*|anomali*|disserviz*|interruzion*|indisponibilita|discrepanz*|incongruenz*|difformita|non conformita|rilievi|' +
      'sospensione del servizio|sospensioni del servizio|data breach|rinunce|rinunci*|annullament*',
  ],
  [
    ['less'],
    'contenzios*|ricorsi|ricorso|sfavorevol*|scostament*|scarto|scarti|soccomben*|violazion*|inadempi*|guast*|rischio residuo|indice di rischio|livello di rischio',
  ],
  [
    ['less'],
    'assenze|assenteismo|tasso di assenza|giorni di assenza|ore di assenza|infortun*|incident*|abbandon*|turnover|tasso di disoccupazione|tasso di mortalita|mortalita delle imprese|posti vacanti',
  ],
  // Doing well on a cost, a delay, a complaint
  [['turns'], 'rispetto*|nei tempi|entro|puntualita|termini'],
  [['turns'], 'riscossion*|incass*|riassorbiment*|azzerament*|estinzion*|chiusur*|liquidazion*'],
  [
    ['turns'],
    'riduzion*|ridurre|diminuzion*|diminuire|abbattiment*|contenimento|contrazione|calo|smaltiment*|eliminazion*|minor*|senza|risparmi*|recuper*|copertura|grado di|capacita|realizzazion*|avanzamento|gestion*|risoluzion*|definizion*',
  ],
  [
    ['turns'],
    'miglioramento|ottimizzazion*|razionalizzazion*|monitoraggio|analisi|rilevazion*|rendicontazion*|controll*|verific*|report*|soddisf*|gradiment*|giudizi*|valutazion*|apprezzament*|adeguat*|congru*|pubblicazion*|aggiornament*|positiv*',
  ],
  [
    ['turns'],
    'su|sul|sui|sulla|sulle|sugli|sullo|materia|assenza di|prevenzione|risposta*|accoglimento|accolt*',
  ],
  [['turns', 'dealt'], 'evas*|risolt*|vint*|favorevol*|gestit*'],
  [
    ['dealt'],
    'con rispost*|con esito|che hanno|trattat*|chius*|pagat*|liquidat*|copert*|recuperat*|smaltit*|definit*|ridott*|rendicontat*|estint*|rimborsat*|saldat*|ripianat*|ammortizzat*|onorat*|eliminat*|corrett*|sanat*|rimoss*|azzerat*|' +
      'irrogat*|emess*|comminat*|elevat*|notificat*|riscoss*|incassat*|riassorbit*|composti|conciliat*|respint*|assistit*',
  ],
  [
    ['in favour'],
    'a favore|in favore|a vantaggio|esito positivo|esito favorevole|esiti positivi|esiti favorevoli',
  ],
  [
    ['good time'],
    'formazione|formativ*|apertur*|anticipo|preavvis*|dedicat*|erogat*|prestat*|volontariato|docenz*|lezion*|stage|tirocin*|permanenza|visita|visite|funzionamento|disponibil*|assistenz*|conservazion*|lavorato|lavorata|lavorati|lavorate|svolt*',
  ],
];

/** A ratio told in words; its numerator gives the direction. */
export const RATIO_OF_TWO = /(?:rapporto|quoziente|incidenza) (?:tra|fra) (.*?) e /;

/** "Più basso" says low. */
export const COMPARATIVE = /\bpiu (?=bass)/gu;

/** Measures of which a negative value is usual: payments made before they are due. */
export const BELOW_ZERO =
  /tempestivita dei pagamenti|tempestivita pagamenti|(?<!\p{L})itp(?!\p{L})|ritardo medio dei pagamenti|tempo medio ponderato di ritardo|ritardo medio ponderato/u;
