import { PARTICIPLES } from './participles';

/**
 * What a word or phrase of an indicator says of the direction in which it gets better. `less`: a measure of which less
 * is better, whatever is done with it (tempo, costi); `bad`: a thing of which less is better, unless it is dealt with
 * (reclami); `lost`: what befell the thing before it (istanze respinte); `turns`: turns round all that follows it
 * (riduzione dei costi); `about`: an activity or its subject, which turns round the bad things behind it (corsi su, lotta a)
 * but not what befalls it itself (corsi annullati); `dealt`: behind a bad thing, that it was dealt with (reclami evasi);
 * `in time`: the same behind any participle (reclami riscontrati nei termini); `in favour`: anywhere behind it, that it
 * went well; `good time`: a time that is offered to others, of which more is better; `either time`: a time of which
 * nobody can tell (durata della garanzia); `process`: work that such a time is needed for, so that less is better;
 * `unsure`: of which nobody can tell whether it is good or bad (imprese uscite dalla lista); `wanted`: what is bad where it
 * is lacking (senza accordo), `burden`: what is good where it is (senza carta); `alive`: what is good where it is still so
 * (ancora attive); `does`, `leaves`, `rates`: what people do who take part, who go, who judge (che si ritirano);
 * `other`: a phrase in which such a word means something else.
 */
export type Polar =
  | 'less'
  | 'bad'
  | 'lost'
  | 'turns'
  | 'about'
  | 'dealt'
  | 'in time'
  | 'in favour'
  | 'good time'
  | 'either time'
  | 'process'
  | 'unsure'
  | 'wanted'
  | 'burden'
  | 'alive'
  | 'does'
  | 'leaves'
  | 'rates'
  | 'other';

/**
 * The one list of things and words with their polarity. Plain letters, parted by bars; a word ending in * stands for
 * all that begin so; of several phrases at one place the longest counts.
 */
export const POLARITIES: readonly (readonly [readonly Polar[], string])[] = [
  [
    ['good time', 'other'],
    'tempo dedicato|tempi dedicati|tempo di apertura|orario di apertura|orari di apertura|tempo pieno|tempo libero',
  ],
  [
    ['either time', 'other'],
    'tempo di permanenza|tempo medio di permanenza|durata della visita|durata media della visita|durata delle visite|durata media delle visite',
  ],
  [
    ['other'],
    'tempo pieno|tempo determinato|tempo indeterminato|tempo reale|tempo libero|in tempo|per tempo|part time|a tempo|' +
      'cancellate d ufficio|cancellati d ufficio|cancellate dal registro|iva esclusa|esclusa iva|iva escluso|durata in giorni|durata in mesi|durata in ore|spese di investimento|spese di promozione|spese promozionali|carta dei servizi|uscite didattiche|crisi di impresa|crisi d impresa|protocolli di intesa|non profit|copie conformi|penale minorile|codice degli appalti',
  ],
  // Times
  [['less'], 'tempo|tempi|tempistica|tempistiche|lead time|coda|code|utenti in coda|utenti in attesa'],
  [
    ['less'],
    'giorni per|giorni necessari|giorni occorrenti|giorni intercorrenti|giorni medi per|giorni di fermo|ore di fermo|ore di blocco|giorni di blocco|giorni di chiusura|ore di chiusura|ferie residue|' +
      'passaggi necessari|passaggi burocratici|adempimenti richiesti|tempestivita dei pagamenti|tempestivita pagamenti',
  ],
  [
    ['lost'],
    'ritardo|ritardi|ritardat*|tardiv*|oltre i termini|oltre il termine|oltre i tempi|oltre la scadenza|dopo la scadenza|fuori termine|fuori tempo|oltre giorni|oltre gg|oltre i giorni|oltre ore|oltre le ore',
  ],
  [['bad'], 'attesa|attese|giacenza|giacenze|arretrat*|inevas*|residui passivi|giacent*|pendent*|pendenz*'],
  [
    ['lost'],
    `mancat*|in sospeso|in ritardo|in coda|omess*|da pagare|da evadere|da smaltire|da lavorare|in modo incompleto`,
  ],
  // Money that is spent, owed or lost
  [
    ['less'],
    'costo|costi|spesa corrente|spesa per il personale|spese|oneri|disavanzo|disavanzi|consumo|consumi|indice di rigidita|rigidita|uscite|utenze|canoni|bolletta|bollette|' +
      'incidenza del personale|incidenza degli organi|interessi passivi|interessi di mora|indebitamento|compensi agli organi|compensi degli organi|compensi agli amministratori|compensi degli amministratori|' +
      'gettoni di presenza|indennita di carica|indennita agli organi|straordinario|straordinari|lavoro straordinario|fotocopi*',
  ],
  [
    ['bad'],
    'debito|debiti|debiti verso fornitori|debiti verso terzi|passivita|insolut*|insolvenz*|inesigibil*|morosita|morosi|perdita|perdite|sprechi|spreco|emissioni|carta utilizzata|carta consumata|risme|toner|copie stampate|pagine stampate|stampe prodotte|' +
      'rifiuti|rifiuto|danno|danni|ammanc*|sforament*|svalutazion*|penale|penali|multe|ammende|buchi di bilancio|evasione fiscale|evasione contributiva|evasione del diritto|evasione del tributo|elusione|' +
      'inquinament*|inquinant*|scarti|scarto|divario|divari|gap',
  ],
  [
    ['less'],
    'costi sostenuti|spese sostenute|oneri sostenuti|perdite sostenute|danni sostenuti|multe pagate|sanzioni pagate|penali pagate|multe subite',
  ],
  // What goes wrong
  [
    ['bad'],
    'contestazion*|diffid*|sanzioni|sanzione|segnalazioni negative|giudizi negativi|valutazioni negative|valutazioni insufficienti|giudizi insufficienti|insufficienz*|reclamo|reclami|lamentel*|errore|errori|difett*|anomali*|disserviz*|interruzion*|indisponibilita|discrepanz*|incongruenz*|difformita|non conformita|rilievi|rilievo|' +
      'irregolarita|inesattezz*|refusi|omissioni|sospensione del servizio|sospensioni del servizio|data breach|rinunce|rinuncia|annullament*|disdett*|cancellazioni di prenotazion*',
  ],
  [
    ['bad'],
    'contenzios*|ricorsi|ricorso|scostament*|soccomben*|violazion*|infrazion*|inadempi*|inadempien*|guast*|avari*|rischio|rischi|indice di rischio|livello di rischio|criticita|osservazioni dei revisori|osservazioni del collegio|' +
      'malfunzionament*|fermo|fermi|blocchi|crash|crolli|indagini penali|procedimenti disciplinari|provvedimenti disciplinari|varianti in corso|varianti al progetto|smarriment*|furt*|rapin*|frod*|truff*|illecit*|abus*|corruzion*|usur*',
  ],
  [
    ['bad'],
    'solleciti|sollecito|rettifiche|rettifica|proteste|protesta|protesti|denunce|denuncia|esposti|vulnerabilita|virus|malware|attacchi|attacco|intrusion*|accessi abusivi|scioperi|sciopero|barriere architettoniche|contraffazion*|abusivism*|sovraindebitament*|conflitt*|litigi*',
  ],
  [
    ['bad'],
    'assenze|assenteismo|tasso di assenza|giorni di assenza|ore di assenza|infortun*|incident*|abbandon*|dispersione scolastica|dispersione universitaria|turnover|tasso di disoccupazione|disoccupazione|inattivita|tasso di mortalita|mortalita|posti vacanti|licenziament*|dimission*|fallimenti|fallimento|revoche|revoca|decadenze|decadenza|crisi',
  ],
  [
    ['bad'],
    'carenz*|lacun*|manchevolezz*|sinistri|sinistro|sfitto|sfitti|disagi|disagio|dinieghi|diniego|rigetti|rigetto|bocciatur*|pignorament*|allagament*|blackout|black out|downtime|bug|spam|sovraccost*|deficit|esuberi|cassa integrazione|' +
      'conflitto di interessi|conflitti di interesse|conflitti di interessi|disallineament*|malcontent*|contagi|sfratti',
  ],
  // What may be good or bad
  [
    ['unsure'],
    'uscite dal|uscite dalla|uscite dalle|uscite dai|usciti dal|usciti dalla|usciti dalle|usciti dai|ticket aperti|segnalazioni aperte|richieste aperte|pratiche aperte|casi aperti|ripetut*|diffidat*|multat*|sanzionat*|' +
      'da riscuotere|da recuperare|da regolarizzare|in formato cartaceo|su carta|su supporto cartaceo|in lavorazione|in giacenza|in vendita|in corso di definizione|in formato analogico',
  ],
  [
    ['unsure'],
    'violazioni accertate|irregolarita accertate|infrazioni accertate|illeciti accertati|frodi accertate|abusi accertati|violazioni scoperte|frodi scoperte|illeciti scoperti|irregolarita scoperte|violazioni individuate|violazioni sanzionate|illeciti sanzionati|infrazioni sanzionate',
  ],
  [
    ['wanted'],
    'accordo|accordi|intesa|firma|firme|sottoscrizione|scheda|risposta|esito|gara|riscontro|copertura|motivazione|autorizzazione|visto|parere|titolo|requisiti|contratto|documentazione|documenti|allegati|pec|posta|indirizzo|iscrizione|' +
      'offerte|offerta|partecipanti|quorum|seguito|pubblicita|comunicazione|assicurazione|manutenzione|collaudo|formazione|qualifica|referente|responsabile|presidio|corrente|connessione|certificazione|consenso|informativa|protocollo|fattura|ricevuta|fondi|risorse|risultato|risultati|target|valore|dati',
  ],
  [
    ['burden'],
    'carta|contanti|moduli|fila|file|spostament*|appuntamento|marca|bollo|intermediari|sospension*|integrazion*|soccorso istruttorio|oneri|passaggi|delega|limiti|supporto cartaceo|burocrazia',
  ],
  [
    ['alive'],
    'attiv*|operativ*|in attivita|in vita|iscritt*|occupat*|in servizio|in uso|aperte al pubblico|soci|associat*|in forza|liberi|libere|libero',
  ],
  [
    ['leaves'],
    'ritira*|reced*|abbandon*|disdic*|disdett*|rinuncia*|lascia*|fallisc*|cessa*|decad*|chiudono|protesta*|reclama*|lamenta*|evadono|esc*|ritarda*|sbaglia*|delocalizza*|dimett*',
  ],
  [
    ['rates'],
    'giudica*|valuta*|ritengono|ritiene|esprim*|danno|considera*|trova*|reputa*|dichiara*|attribui*|assegna*|segnala*',
  ],
  [
    ['does'],
    'partecip*|aderi*|utilizz*|usa|usano|fruisc*|usufruisc*|esport*|frequent*|acced*|iscriv*|rinnov*|complet*|super*|consegu*|otteng*|ottien*|ricev*|benefici*|rispond*|compil*|adott*|investon*|investe|assum*|cresc*|sopravviv*|resta*|riman*|torna*|' +
      'soddisf*|raggiung*|present*|prenot*|scaric*|visit*|attiv*|avvia*|intend*|possied*|dispon*|ottemper*|rispett*|paga*|versa*|effettu*|svolg*|realizz*|raccomand*|consiglia*|conosc*|apprezz*|preved*|conteng*|contien*|riguard*|coinvolg*|opera|operano|lavora*|nasc*|compong*|manteng*|mantien*|offr*|produc*|apr*|innov*|supporta*|sosteng*|collabor*|contribui*|concern*|approv*|richied*',
  ],
  // What befell the things before it
  [
    ['lost'],
    `scadut*|sfavorevol*|insoddisf*|soccombenti|irregolar*|abusiv*|errat*|sbagliat*|incomplet*|inadeguat*|insufficient*|precar*|in crisi|in sospeso|vittime|vacanti|residuo|residui|${PARTICIPLES.lost}`,
  ],
  // Doing well on a cost, a delay, a complaint
  [['turns'], 'rispetto*|nei tempi|entro|puntualita|termini'],
  [
    ['turns'],
    'riscossion*|incass*|riassorbiment*|azzerament*|estinzion*|chiusur*|liquidazion*|evasion*|cancellazion*|sanatori*|sanament*|soluzion*|ripristin*|rimozion*',
  ],
  [
    ['turns'],
    'stoccaggi*|raccolta|riciclo|riciclaggio|trattament*|conferiment*|riduzion*|ridurre|diminuzion*|diminuire|abbattiment*|contenimento|contrazione|calo|smaltiment*|eliminazion*|minor*|risparmi*|recuper*|copertura|grado di|capacita|realizzazion*|avanzamento|gestion*|risoluzion*|definizion*',
  ],
  [
    ['turns'],
    'miglioramento|ottimizzazion*|razionalizzazion*|monitoraggio|analisi|rilevazion*|rendicontazion*|controll*|verific*|report*|soddisf*|gradiment*|giudizi*|valutazion*|apprezzament*|adeguat*|congru*|pubblicazion*|aggiornament*|positiv*',
  ],
  [
    ['turns'],
    'su|sul|sui|sulla|sulle|sugli|sullo|materia|assenza di|prevenzione|risposta*|accoglimento|accolt*|mitigazion*|mappatur*',
  ],
  [
    ['about'],
    'contro|contrasto|lotta|azioni|iniziative|interventi|misure|campagn*|cors*|event*|seminar*|convegn*|incontri|sportell*|progett*|studi|studio|pratiche di composizione|pratiche di esdebitazione|composizione|linee guida|piani|piano|audit|ispezion*|sensibilizzazion*|simulazioni antincendio',
  ],
  [['dealt'], `con rispost*|con esito|con riscontro|che hanno|composti|${PARTICIPLES.dealt}`],
  [
    ['in time'],
    'nei termini|entro i termini|entro il termine|entro|nei tempi|entro i tempi|tempestivamente|puntualmente|in tempo utile',
  ],
  [
    ['in favour'],
    'a favore|in favore|a vantaggio|esito positivo|esito favorevole|esiti positivi|esiti favorevoli',
  ],
  [
    ['good time'],
    'formazione|formativ*|apertur*|dedicat*|erogat*|prestat*|volontariato|docenz*|lezion*|tirocin*|stage svolti|consulenz*|assistenz*|sportello|smart working|lavoro agile|telelavoro|alternanza|presidio|laboratorio|laboratori|lavorato|lavorata|lavorati|lavorate|insegnament*|affiancamento|tutoraggio|presenza in fiera',
  ],
  [
    ['either time'],
    'durata|durate|anticipo|preavvis*|permanenza|visita|visite|funzionamento|disponibil*|conservazion*|svolt*|validita|garanzi*|esperienz*|autonomi*|sopravvivenz*|vita media|vita utile|anzianita|presenz*|stage|vigenza|copertura assicurativa|ammortament*|garantit*',
  ],
  [
    ['process'],
    'procediment*|procedur*|istruttori*|iter|pratic*|process*|evasion*|lavorazion*|rilascio|risposta|mediazion*|conciliazion*|caus*|giudizi*|attes*|fermo|interruzion*|sospension*|assenz*|malatti*|indisponibilita|disserviz*|chius*',
  ],
];
