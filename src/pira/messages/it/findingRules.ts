/** What each rule of the checks is called and why it matters. */
export const findingRules = {
  'fused-header': {
    title: 'Intestazioni fuse',
    why: 'Una colonna senza la sua intestazione si legge male, anche per un programma.',
  },
  'missing-header': { title: 'Intestazione mancante', why: 'Chi legge non sa che cosa contiene la colonna.' },
  'split-header': {
    title: 'Intestazione spezzata',
    why: 'Il testo a capo in un’altra cella non si legge come un’intestazione sola.',
  },
  'misspelt-header': {
    title: 'Intestazione con refuso',
    why: 'Un refuso nell’intestazione può far scambiare una colonna per un’altra.',
  },
  'shifted-cell': {
    title: 'Valori fuori colonna',
    why: 'Un dato sotto l’intestazione sbagliata viene pubblicato come se fosse un altro.',
  },
  'fused-cell': {
    title: 'Due dati in una cella',
    why: 'I dati fusi non si possono ordinare né esportare in formato aperto (D.Lgs. 33/2013, art. 7).',
  },
  'split-cell': { title: 'Testo spezzato', why: 'Un testo su due celle si perde nell’esportazione.' },
  'scanning-noise': { title: 'Residui di scansione', why: 'Caratteri senza senso non vanno pubblicati.' },
  'unread-cell': {
    title: 'Celle non lette',
    why: 'Quel che non è letto non entra nella valutazione né nel piano pulito.',
  },
  'unread-column': {
    title: 'Colonna non letta',
    why: 'Quel che non è letto non entra nella valutazione né nel piano pulito.',
  },
  'ambiguous-cell': {
    title: 'Valore ambiguo',
    why: 'Un valore letto nella colonna sbagliata darebbe risultati sbagliati.',
  },
  'ambiguous-column': {
    title: 'Colonna ambigua',
    why: 'Una colonna letta per un’altra darebbe risultati sbagliati.',
  },
  'assumed-column': {
    title: 'Colonna dedotta dal contenuto',
    why: 'Se la deduzione non è giusta, i risultati non lo sono: un’intestazione chiara toglie il dubbio.',
  },
  'unused-column': {
    title: 'Colonna che non entra nella valutazione',
    why: 'I valori intermedi non sono il consuntivo; gli scostamenti sono calcolati di nuovo.',
  },
  'shared-row': {
    title: 'Indicatori affiancati',
    why: 'Un risultato deve stare accanto al suo indicatore e a nessun altro.',
  },
  'hidden-sheet': {
    title: 'Foglio nascosto',
    why: 'Ciò che è nascosto entra nei risultati senza che chi guarda il piano lo veda.',
  },
  'hidden-row': {
    title: 'Riga nascosta',
    why: 'Ciò che è nascosto entra nei risultati senza che chi guarda il piano lo veda.',
  },
  'suspect-word': {
    title: 'Parola sospetta',
    why: 'Gli errori di scansione rendono incerto il testo pubblicato.',
  },
  'circular-number': {
    title: 'Numero della circolare',
    why: 'La circolare su missioni e programmi delle Camere è la n. 148123 del 12/9/2013.',
  },
  'decree-day': { title: 'Decreto senza giorno', why: 'Un decreto si cita con la data intera.' },
  'missing-mission': {
    title: 'Missione mancante',
    why: 'Il piano è ordinato per missioni e programmi (D.P.C.M. 18/9/2012, art. 3 e 4; D.P.C.M. 12/12/2012).',
  },
  'missing-programme': {
    title: 'Programma mancante',
    why: 'Gli obiettivi vanno dati per ciascun programma (D.P.C.M. 18/9/2012, art. 3 e 4).',
  },
  'missing-centre': {
    title: 'Centro di responsabilità mancante',
    why: 'Ogni obiettivo ha il suo centro di responsabilità (D.P.C.M. 18/9/2012, art. 4).',
  },
  'missing-objective-description': {
    title: 'Descrizione dell’obiettivo mancante',
    why: 'Ogni obiettivo va descritto in breve (D.P.C.M. 18/9/2012, art. 3).',
  },
  'missing-activities': {
    title: 'Attività mancanti',
    why: 'La descrizione dell’obiettivo comprende le attività (D.P.C.M. 18/9/2012, art. 3).',
  },
  'missing-stakeholders': {
    title: 'Portatori di interesse mancanti',
    why: 'Vanno indicati i potenziali destinatari e i portatori di interesse (D.P.C.M. 18/9/2012, art. 3 e 4).',
  },
  'missing-resources': {
    title: 'Risorse mancanti',
    why: 'Il piano dà le risorse finanziarie degli obiettivi (D.P.C.M. 18/9/2012, art. 4).',
  },
  'missing-triennium': {
    title: 'Triennio incompleto',
    why: 'Il piano copre il triennio, con misure anno per anno (D.Lgs. 91/2011, art. 19; D.P.C.M. 18/9/2012, art. 3).',
  },
  'objective-without-indicators': {
    title: 'Obiettivo senza indicatori',
    why: 'Ogni obiettivo ha indicatori sufficienti a misurarlo (D.P.C.M. 18/9/2012, art. 3).',
  },
  'missing-name': {
    title: 'Indicatore senza nome',
    why: 'Senza nome non si sa che cosa è misurato (D.P.C.M. 18/9/2012, art. 3).',
  },
  'missing-definition': {
    title: 'Definizione tecnica mancante',
    why: 'Ogni indicatore ha la sua definizione tecnica (D.P.C.M. 18/9/2012, art. 3).',
  },
  'missing-algorithm': {
    title: 'Algoritmo mancante',
    why: 'Ogni indicatore ha il suo metodo o algoritmo di calcolo (D.P.C.M. 18/9/2012, art. 3).',
  },
  'missing-type': {
    title: 'Tipologia mancante',
    why: 'Ogni indicatore ha la sua tipologia (D.P.C.M. 18/9/2012, art. 3 e 6).',
  },
  'missing-unit': {
    title: 'Unità di misura mancante',
    why: 'Ogni indicatore ha la sua unità di misura (D.P.C.M. 18/9/2012, art. 3).',
  },
  'missing-source': {
    title: 'Fonte mancante',
    why: 'La fonte del dato permette di verificare la misura (D.P.C.M. 18/9/2012, art. 3).',
  },
  'missing-target': {
    title: 'Target mancante',
    why: 'Ogni indicatore ha il suo valore obiettivo (D.P.C.M. 18/9/2012, art. 3); senza, non è valutabile.',
  },
  'type-outside-decree': {
    title: 'Tipologia fuori dal decreto',
    why: 'Il decreto prevede quattro tipologie e «altre» (D.P.C.M. 18/9/2012, art. 6).',
  },
  'type-spelling': {
    title: 'Tipologia scritta in più modi',
    why: 'La stessa tipologia scritta in modi diversi sembra più tipologie.',
  },
  'only-financial': {
    title: 'Solo indicatori finanziari',
    why: 'Gli indicatori finanziari si usano soltanto insieme ad altri (D.P.C.M. 18/9/2012, art. 6).',
  },
  'unknown-code': {
    title: 'Codice sconosciuto',
    why: 'Missioni e programmi sono quelli del bilancio dello Stato (D.P.C.M. 12/12/2012).',
  },
  'unchecked-mission': {
    title: 'Missione fuori catalogo',
    why: 'Il catalogo contiene le missioni che usano le Camere di commercio.',
  },
  'programme-not-in-year': {
    title: 'Programma di altri anni',
    why: 'Missioni e programmi sono quelli del bilancio dello Stato (D.P.C.M. 12/12/2012).',
  },
  'old-name': {
    title: 'Dicitura di altri anni',
    why: 'Il bilancio dello Stato ha cambiato la dicitura; quella vecchia si riconosce ancora.',
  },
  'name-of-another-code': {
    title: 'Codice e nome discordi',
    why: 'La spesa finirebbe sotto un’altra missione o un altro programma.',
  },
  'unofficial-name': {
    title: 'Nome non ufficiale',
    why: 'I nomi sono quelli del bilancio dello Stato (D.P.C.M. 12/12/2012).',
  },
  'truncated-name': {
    title: 'Nome troncato',
    why: 'I nomi sono quelli del bilancio dello Stato (D.P.C.M. 12/12/2012).',
  },
  'name-spelling': {
    title: 'Grafia del nome',
    why: 'I nomi sono quelli del bilancio dello Stato (D.P.C.M. 12/12/2012).',
  },
  'missing-code': { title: 'Codice mancante', why: 'Il codice permette di riclassificare senza equivoci.' },
  'code-without-name': {
    title: 'Codice senza nome',
    why: 'Chi legge il piano non conosce i codici a memoria.',
  },
  'duplicate-number': {
    title: 'Numero ripetuto',
    why: 'Due obiettivi con lo stesso numero si confondono nella riclassificazione.',
  },
  'missing-number': {
    title: 'Obiettivo senza numero',
    why: 'Il numero lega la scheda alla riclassificazione.',
  },
  'number-gap': {
    title: 'Numerazione con salti',
    why: 'Un numero saltato fa pensare a un obiettivo andato perso.',
  },
  'code-mismatch': {
    title: 'Codice obiettivo discorde',
    why: 'Il codice lega l’obiettivo a missione e programma: se è sbagliato, la riclassificazione lo è.',
  },
  'matrix-codes': {
    title: 'Codici della riclassificazione incompleti',
    why: 'Il codice permette di riclassificare senza equivoci.',
  },
  'matrix-mismatch': {
    title: 'Riclassificazione e schede discordi',
    why: 'La tabella iniziale e le schede devono dire la stessa cosa.',
  },
  'duplicate-indicator': {
    title: 'Indicatore ripetuto',
    why: 'Un indicatore contato due volte pesa il doppio nella media.',
  },
  'similar-indicator': {
    title: 'Indicatori quasi uguali',
    why: 'Un indicatore contato due volte pesa il doppio nella media.',
  },
  'weights-total': { title: 'Somma dei pesi', why: 'Pesi che non danno 100 falsano la media ponderata.' },
  'missing-weight': { title: 'Peso mancante', why: 'Senza tutti i pesi la media non può essere ponderata.' },
  'unreadable-weight': {
    title: 'Peso non leggibile',
    why: 'Senza tutti i pesi la media non può essere ponderata.',
  },
  'unit-mismatch': {
    title: 'Unità e target discordi',
    why: 'L’unità di misura fa parte della definizione dell’indicatore (D.P.C.M. 18/9/2012, art. 3).',
  },
  'formula-mismatch': {
    title: 'Unità e formula discordi',
    why: 'Il metodo di calcolo deve dare la grandezza dichiarata (D.P.C.M. 18/9/2012, art. 3).',
  },
  'stale-year': {
    title: 'Anno non aggiornato',
    why: 'Un anno rimasto dal piano precedente rende il target di un altro anno.',
  },
  'deadline-outside-year': {
    title: 'Scadenza oltre l’anno',
    why: 'Il valore obiettivo ha il suo periodo di tempo (D.P.C.M. 18/9/2012, art. 3).',
  },
  'year-in-target': {
    title: 'Anno attaccato al target',
    why: 'Un anno dentro la cella può essere preso per un valore.',
  },
  'unreadable-target': { title: 'Target non leggibile', why: 'Un target che non si legge non è valutabile.' },
  'operator-assumed': {
    title: 'Operatore sottinteso',
    why: 'L’esito dipende dall’operatore: va confermato.',
  },
  'year-assumed': { title: 'Anno sottinteso', why: 'L’esito dipende dall’anno: va confermato.' },
  'unit-assumed': { title: 'Unità sottintesa', why: 'L’esito dipende dall’unità: va confermata.' },
  'strict-operator': {
    title: 'Limite escluso',
    why: 'Con «<» il valore uguale al limite non raggiunge il target.',
  },
  'contrary-operator': {
    title: 'Operatore contrario al senso',
    why: 'Con l’operatore rovesciato chi fa peggio raggiunge il target.',
  },
  'easy-target': {
    title: 'Target poco impegnativo',
    why: 'Un target più facile del valore già noto misura poco.',
  },
  'mixed-target-spelling': {
    title: 'Target scritti in più forme',
    why: 'Forme diverse per la stessa cosa fanno pensare a significati diversi.',
  },
  'unreadable-actual': {
    title: 'Consuntivo non leggibile',
    why: 'Un consuntivo che non si legge non è valutabile.',
  },
  'implausible-actual': {
    title: 'Consuntivo poco plausibile',
    why: 'Un errore di battitura cambierebbe l’esito.',
  },
  'missing-reason': {
    title: 'Causa dello scostamento mancante',
    why: 'Il Rapporto sui risultati dà le cause degli scostamenti (D.P.C.M. 18/9/2012, art. 5).',
  },
  'overwritten-result': {
    title: 'Risultato riscritto',
    why: 'Un risultato scritto a mano non segue più i dati.',
  },
  'status-disagrees': {
    title: 'Stato discorde',
    why: 'Il piano pubblicato e il calcolo devono dire la stessa cosa.',
  },
};
