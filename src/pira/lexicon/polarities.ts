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
 * `clock`: a time that is needed, of which a share is none; `cuts`: a word of reduction, which of a `time` may be by so much or to so much (riduzione dei tempi); `act`: a bad thing that
 * offices send too, `sent` and `issued`: what tells which way it went (solleciti inviati ai debitori); `expense`: money that is
 * no better for having been `paid` (interessi pagati); `found`: things amiss that someone looked for (prodotti irregolari scoperti);
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
  | 'cuts'
  | 'time'
  | 'clock'
  | 'act'
  | 'sent'
  | 'issued'
  | 'expense'
  | 'paid'
  | 'found'
  | 'other';

/** Every phrase of the one list before every one of the other. */
function joined(first: string, second: string): string {
  return first
    .split('|')
    .flatMap((start) => second.split('|').map((end) => `${start} ${end}`))
    .join('|');
}

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
  [
    ['time'],
    'tempo|tempi|tempistic*|giorni|giornate|ore|minuti|mesi|durata|attesa|attese|ritardo|ritardi|termini',
  ],
  [['less', 'clock'], 'tempo|tempi|tempistica|tempistiche|lead time'],
  [['less'], 'coda|code|utenti in coda|utenti in attesa'],
  [
    ['less', 'clock'],
    'giorni per|giorni necessari|giorni occorrenti|giorni intercorrenti|giorni medi per|tempestivita dei pagamenti|tempestivita pagamenti',
  ],
  [
    ['less'],
    'giorni di fermo|ore di fermo|ore di blocco|giorni di blocco|giorni di chiusura|ore di chiusura|ferie residue|passaggi necessari|passaggi burocratici|adempimenti richiesti',
  ],
  [['clock'], 'durata|durate'],
  [
    ['lost'],
    'ritardo|ritardi|ritardat*|tardiv*|oltre i termini|oltre il termine|oltre i tempi|oltre la scadenza|dopo la scadenza|fuori termine|fuori tempo|fuori corso|fuori budget|fuori scadenza|fuori norma|fuori soglia|fuori standard|oltre giorni|oltre gg|oltre i giorni|oltre ore|oltre le ore|oltre minuti|oltre i minuti|oltre mesi|oltre i mesi',
  ],
  [['bad', 'clock'], 'attesa'],
  [['bad'], 'attese|giacenza|giacenze|arretrat*|inevas*|residui passivi|giacent*|pendent*|pendenz*'],
  [
    ['lost'],
    `mancat*|in sospeso|in ritardo|in coda|omess*|da pagare|da evadere|da smaltire|da lavorare|in modo incompleto`,
  ],
  // Money that is spent, owed or lost
  [
    ['less', 'expense'],
    'costo|costi|spesa corrente|spesa per il personale|spese|oneri|disavanzo|disavanzi|consumo|consumi|indice di rigidita|rigidita|uscite|utenze telefoniche|utenze elettriche|utenze energetiche|utenze idriche|canoni|bolletta|bollette|' +
      'incidenza del personale|incidenza degli organi|interessi passivi|interessi di mora|indebitamento|compensi agli organi|compensi degli organi|compensi agli amministratori|compensi degli amministratori|' +
      'gettoni di presenza|indennita di carica|indennita agli organi|straordinario|straordinari|lavoro straordinario|fotocopi*',
  ],
  [['bad', 'expense'], 'penale|penali|multe|ammende|sanzioni|sanzione|risarciment*'],
  [
    ['other'],
    joined(
      'spese per|spese per l|spese per la|spese per il|spese per lo|spese per gli|spese per i|spese per le|oneri per|oneri per l|oneri per la|oneri per gli|oneri per i',
      'interventi|investimenti|promozione|formazione|innovazione|digitalizzazione|sviluppo|sostegno|contributi|progetti|internazionalizzazione|turismo|imprese',
    ),
  ],
  [
    ['less', 'expense'],
    joined(
      'spesa per|spesa per la|spesa per l|spesa per il|spesa per i|spesa per le|spesa per gli|spesa di|spesa del|spesa della|spesa dell',
      'carta|cancelleria|energia|energia elettrica|utenze|acquisti|telefonia|pulizia|pulizie|consulenze|incarichi|affitti|locazioni|' +
        'trasferte|straordinari|straordinario|funzionamento|personale|noleggi|noleggio|carburante|riscaldamento|organi|vigilanza|stampe',
    ),
  ],
  [
    ['less', 'expense'],
    'spesa energetica|spesa telefonica|spesa legale|affitto passivo|affitti passivi|fitti passivi|locazione passiva|locazioni passive|canoni passivi',
  ],
  [
    ['bad'],
    'debito|debiti|debiti verso fornitori|debiti verso terzi|passivita|insolut*|insolvenz*|inesigibil*|morosita|morosi|perdita|perdite|sprechi|spreco|emissioni|carta utilizzata|carta consumata|risme|toner|copie stampate|pagine stampate|stampe prodotte|fogli stampati|fogli di carta|stampe a colori|stampe in bianco e nero|copie cartacee|copie su carta|' +
      'rifiuti|rifiuto|danno|danni|ammanc*|sforament*|svalutazion*|buchi di bilancio|evasione fiscale|evasione contributiva|evasione del diritto|evasione del tributo|elusione|' +
      'inquinament*|inquinant*|scarti|scarto|divario|divari|gap',
  ],
  [
    ['less'],
    'perdite sostenute|danni sostenuti|multe subite|passaggi procedurali|passaggi amministrativi|passaggi autorizzativi|passaggi interni',
  ],
  // What goes wrong
  [['bad', 'act'], 'solleciti|sollecito|diffid*|contestazion*|sanzioni|sanzione'],
  [['sent'], 'inviat*|trasmess*|spedit*|inoltrat*'],
  [['issued'], 'irrogat*|emess*|comminat*|elevat*|notificat*'],
  [['paid'], 'pagat*|versat*|liquidat*|sostenut*|corrispost*'],
  [
    ['found'],
    'individuat*|accertat*|scopert*|intercettat*|sequestrat*|rintracciat*|ritirat*|richiamat*|distrutt*|vendut*',
  ],
  [
    ['bad'],
    'segnalazioni negative|giudizi negativi|valutazioni negative|valutazioni insufficienti|giudizi insufficienti|insufficienz*|reclamo|reclami|lamentel*|errore|errori|difett*|anomali*|disserviz*|interruzion*|indisponibilita|discrepanz*|incongruenz*|difformita|non conformita|rilievi|rilievo|' +
      'irregolarita|inesattezz*|refusi|omissioni|sospensione del servizio|sospensioni del servizio|data breach|rinunce|rinuncia|annullament*|disdett*|cancellazioni di prenotazion*',
  ],
  [
    ['bad'],
    'contenzios*|ricorsi|ricorso|scostament*|soccomben*|violazion*|infrazion*|inadempi*|inadempien*|guast*|avari*|rischio|rischi|indice di rischio|livello di rischio|criticita|osservazioni dei revisori|osservazioni del collegio|' +
      'malfunzionament*|fermo|fermi|blocchi|crash|crolli|indagini penali|procedimenti disciplinari|provvedimenti disciplinari|varianti in corso|varianti al progetto|smarriment*|furt*|rapin*|frod*|truff*|illecit*|abus*|corruzion*|usur*',
  ],
  [
    ['bad'],
    'rettifiche|rettifica|proteste|protesta|protesti|denunce|denuncia|esposti|vulnerabilita|virus|malware|attacchi|attacco|intrusion*|accessi abusivi|scioperi|sciopero|barriere architettoniche|contraffazion*|abusivism*|sovraindebitament*|conflitt*|litigi*',
  ],
  [
    ['bad'],
    'assenze|assenza|assenteismo|stress|burnout|mobbing|tasso di rimbalzo|frequenza di rimbalzo|bounce rate|infortun*|incident*|abbandon*|dispersione scolastica|dispersione universitaria|turnover|tasso di disoccupazione|disoccupazione|inattivita|tasso di mortalita|mortalita|posti vacanti|licenziament*|dimission*|fallimenti|fallimento|revoche|revoca|decadenze|decadenza|crisi',
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
      'da riscuotere|da recuperare|da regolarizzare|in formato cartaceo|su carta|su supporto cartaceo|in lavorazione|giacenza di cassa|giacenze di cassa|somme in giacenza|fondi in giacenza|in vendita|in corso di definizione|in formato analogico',
  ],
  [
    ['unsure'],
    'utenze|auto di servizio|auto blu|autovetture di servizio|stampanti|posizione in graduatoria|posizione in classifica|posizionamento in graduatoria|posizionamento in classifica|' +
      'cancellazioni dal|cancellazioni dall|cancellazioni dagli|cancellazioni dai|cancellazioni dalle|proroga|proroghe|sospensione|sospensioni|' +
      'da dismettere|da cedere|da alienare|da chiudere|da eliminare|da sostituire|da rottamare|danni risarciti|danni liquidati|danni rimborsati',
  ],
  [
    ['unsure'],
    joined(
      'richiesti|richieste|richiesto|richiesta',
      'all utente|agli utenti|all impresa|alle imprese|al cittadino|ai cittadini|all utenza',
    ),
  ],
  [
    ['unsure'],
    joined(
      'alunni|studenti|bambini|pazienti|assistiti|minori|ospiti|utenti',
      'per classe|per aula|per sezione|per educatore|per infermiere|per medico|per docente|per insegnante|per stanza|per operatore',
    ),
  ],
  [['unsure'], 'affidamenti diretti|affidamento diretto|affidato direttamente|affidati direttamente'],
  [['unsure'], joined('disponibilita|capacita|risorse|autonomia|vita|validita|durata', 'residua|residue')],
  [
    ['other'],
    'salvo proroghe|salvo proroga|eventuali proroghe|nuove utenze|utenze attivate|utenze collegate|utenze servite|utenze abilitate|utenze registrate|utenze create',
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
    `scadut*|sfavorevol*|insoddisf*|soccombenti|irregolar*|abusiv*|errat*|sbagliat*|incomplet*|inadeguat*|insufficient*|precar*|in crisi|in sospeso|vittime|vacanti|residuo|residui|residua|residue|${PARTICIPLES.lost}`,
  ],
  // Doing well on a cost, a delay, a complaint
  [['turns'], 'rispetto*|nei tempi|entro|puntualita|termini'],
  [
    ['turns'],
    'riscossion*|incass*|riassorbiment*|azzerament*|estinzion*|chiusur*|liquidazion*|evasion*|cancellazion*|sanatori*|sanament*|soluzion*|ripristin*|rimozion*',
  ],
  [
    ['turns', 'cuts'],
    'riduzion*|ridurre|diminuzion*|diminuire|abbattiment*|contenimento|contrazione|calo|accorciament*|accelerazion*',
  ],
  [
    ['turns'],
    'stoccaggi*|raccolta|riciclo|riciclaggio|trattament*|conferiment*|smaltiment*|eliminazion*|minor*|risparmi*|recuper*|copertura|grado di|capacita|realizzazion*|avanzamento|gestion*|risoluzion*|definizion*',
  ],
  [
    ['turns'],
    'miglioramento|ottimizzazion*|razionalizzazion*|monitoraggio|analisi|rilevazion*|rendicontazion*|controll*|verific*|report*|soddisf*|gradiment*|giudizi*|valutazion*|apprezzament*|adeguat*|congru*|pubblicazion*|aggiornament*|positiv*',
  ],
  [
    ['turns'],
    'su|sul|sui|sulla|sulle|sugli|sullo|materia|assenza di|assenza d|assenza totale di|prevenzione|risposta*|accoglimento|accolt*|mitigazion*|mappatur*',
  ],
  [
    ['about'],
    'contro|contrasto|lotta|azioni|iniziative|interventi|misure|campagn*|cors*|event*|seminar*|convegn*|incontri|sportell*|progett*|studi|studio|pratiche di composizione|pratiche di esdebitazione|composizione|linee guida|piani|piano|audit|ispezion*|sensibilizzazion*|simulazioni antincendio',
  ],
  [['dealt'], `con rispost*|con esito|con riscontro|che hanno|composti|${PARTICIPLES.dealt}`],
  [
    ['in time'],
    'nei termini|entro i termini|entro il termine|entro|nei tempi|entro i tempi|tempestivamente|puntualmente|in tempo utile|tempestivita|puntualita',
  ],
  [
    ['in favour'],
    'a favore|in favore|a vantaggio|esito positivo|esito favorevole|esiti positivi|esiti favorevoli|verde|verdi|green|sostenibil*|ecologic*|ecocompatibil*|rinnovabil*|a basso impatto',
  ],
  [
    ['good time'],
    'formazione|formativ*|apertur*|dedicat*|erogat*|prestat*|volontariato|docenz*|lezion*|tirocin*|stage svolti|consulenz*|assistenz*|sportello|smart working|lavoro agile|telelavoro|alternanza|presidio|laboratorio|laboratori|lavorato|lavorata|lavorati|lavorate|insegnament*|affiancamento|tutoraggio|presenza in fiera|risparmi*|guadagnat*|anticipo|disponibilita del servizio|disponibilita dello sportello',
  ],
  [
    ['good time'],
    joined(
      'giorni di|giornate di|ore di|mesi di',
      'fiera|fiere|mercato|mercati|mostra|mostre|esposizione|evento|eventi|promozion*|animazion*|orientament*|informazion*|sensibilizzazion*|divulgazion*|' +
        'corso|corsi|aula|seminari|seminario|convegni|workshop|stage|funzionamento|disponibil*|attivita|incontri|progettazion*|ricerca',
    ),
  ],
  [
    ['good time'],
    joined(
      'permanenza|permanenza media|soggiorno|soggiorno medio|permanenza media dichiarata',
      'dei turisti|dei visitatori|degli ospiti|turistica',
    ),
  ],
  [
    ['either time'],
    'ore di|giornate di|copertura|anticipo richiesto|anticipo necessario|anticipo minimo|giorni di anticipo richiest*|durata|durate|preavvis*|permanenza|visita|visite|funzionamento|disponibil*|conservazion*|svolt*|validita|garanzi*|esperienz*|autonomi*|sopravvivenz*|vita media|vita utile|anzianita|presenz*|stage|vigenza|copertura assicurativa|ammortament*|garantit*',
  ],
  [
    ['process'],
    'procediment*|procedur*|istruttori*|iter|pratic*|process*|evasion*|lavorazion*|rilascio|risposta|mediazion*|conciliazion*|caus*|giudizi*|attes*|fermo|interruzion*|sospension*|assenz*|malatti*|indisponibilita|disserviz*|chius*|ripristin*|riparazion*|consegn*|spedizion*',
  ],
];
