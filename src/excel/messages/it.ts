import type { LookedAt, NearestFound } from '../../pira/reading/lookedAt';
import type { FormattingPart } from '../publish/formatting/formattingStep';
import { sheetsLookedAt } from './sheetsLookedAt';

const FOUND: Readonly<Record<NearestFound, string>> = {
  hidden: 'nascosto, non letto',
  'other-document': 'una tabella di un altro documento',
  'names-only': 'indicatori, ma nessuna colonna letta come target',
  'targets-only': 'target, ma nessuna colonna letta come indicatore',
  objectives: 'missioni o obiettivi, senza indicatori',
  nothing: 'nulla di un piano',
};

/** What kept an operation from being done: what happened, why, what to do. */
export const problems = {
  'no-plan': (p: { lapsed?: number; looked?: readonly LookedAt[] }) =>
    `Nella cartella di lavoro non è stata riconosciuta una tabella con indicatori e target.${sheetsLookedAt(' Fogli guardati: ', p.looked, ({ sheet, found }) => `«${sheet}» (${FOUND[found]})`)} Se il piano c’è, indicare in «Lettura» dov’è; altrimenti aprire la cartella di lavoro del piano.${p.lapsed ? ` Indicazioni dell’ufficio che non valgono più, perché il testo di cui parlavano è cambiato: ${p.lapsed}.` : ''}`,
  'empty-workbook': () =>
    'La cartella di lavoro è vuota: nessun foglio visibile contiene dati. Aprire la cartella di lavoro con il PIRA, oppure incollare il piano in un foglio, e riprovare.',
  cancelled: () => 'L’operazione è stata interrotta da chi l’ha avviata. Si può ripetere in ogni momento.',
  'cell-edit': () =>
    'Una cella è in modifica e intanto Excel non accetta altro. Confermarla con Invio (o annullare con Esc) e riprovare; se nessuna lo è, ricaricare il pannello.',
  'not-now': () =>
    'Excel rifiuta l’operazione nello stato in cui si trova (InvalidOperation): forse è attivo un foglio grafico o è aperta una finestra. Passare al foglio del piano, chiudere le finestre di dialogo e riprovare; se si ripete, ricaricare il pannello.',
  'detail-unknown': (p: { sheet: string; what: 'filter' | 'tables' }) =>
    `Excel non riesce a dire ${p.what === 'filter' ? 'se un filtro nasconde righe' : 'dove sono le tabelle'} del foglio «${p.sheet}»: senza saperlo i risultati potrebbero finire nel posto sbagliato, perciò non sono stati scritti. ${p.what === 'filter' ? 'Cancellare il filtro (Dati > Cancella)' : 'Convertire in intervallo le tabelle del foglio (Struttura tabella > Converti in intervallo), che conserva i dati,'} e riprovare.`,
  'read-only': () =>
    'La cartella di lavoro è aperta in sola lettura e non si può scrivere. Salvarne una copia o attivare la modifica, poi riprovare.',
  'sheet-protected': (p: { sheet: string }) =>
    `Il foglio «${p.sheet}» è protetto e non si può scrivere. Togliere la protezione (Revisione > Rimuovi protezione foglio) e riprovare.`,
  'workbook-protected': () =>
    'La struttura della cartella di lavoro è protetta e non si possono aggiungere né eliminare fogli. Togliere la protezione (Revisione > Proteggi cartella di lavoro) e riprovare.',
  'sheet-filtered': (p: { sheet: string }) =>
    `Nel foglio «${p.sheet}» è attivo un filtro: ciò che si scrive finirebbe nelle righe sbagliate. Cancellare il filtro (Dati > Cancella) e riprovare.`,
  occupied: (p: { sheet: string; cell: string }) =>
    `La cella ${p.cell} del foglio «${p.sheet}» è già usata e non c’è posto per i risultati: nulla viene sovrascritto. Liberare le colonne a destra della tabella e riprovare.`,
  'beside-table': (p: { sheet: string; cell: string }) =>
    `La cella ${p.cell} del foglio «${p.sheet}» è accanto a una tabella di Excel, che includerebbe i risultati: nulla è stato scritto. Premere «Togli i risultati» e valutare di nuovo: le colonne saranno più a destra, staccate dalla tabella.`,
  'hidden-meanwhile': (p: { sheet: string }) =>
    `Il foglio «${p.sheet}» è stato nascosto mentre veniva valutato, e in un foglio nascosto non si scrive. Mostrarlo (clic destro sulla linguetta > Scopri) e riprovare.`,
  'sheet-hidden': (p: { sheet: string }) =>
    `Il foglio «${p.sheet}» è nascosto ed Excel non può andarci. Mostrarlo (clic destro sulla linguetta > Scopri) e riprovare.`,
  'in-the-way': (p: { sheet: string; cell: string }) =>
    `Nella cella ${p.cell} del foglio «${p.sheet}» non si è potuto scrivere: forse fa parte di celle unite o di una tabella. Dividere le celle unite a destra della tabella e riprovare.`,
  stale: (p: { sheet: string; cell: string }) =>
    `Il foglio «${p.sheet}» è cambiato nel frattempo (cella ${p.cell}): forse un collega ci sta lavorando. Nulla è stato scritto: riprovare.`,
  'cell-changed': (p: { sheet: string; cell: string }) =>
    `La cella ${p.cell} del foglio «${p.sheet}» è cambiata dopo questa modifica: proseguendo si perderebbe ciò che contiene. Rimetterla com’era (Ctrl+Z in Excel) e riprovare, oppure usare «Togli i risultati» o «Togli i fogli pubblicati».`,
  'changed-since': (p: { sheet: string; row: number }) =>
    `Il foglio «${p.sheet}» è cambiato dopo questa modifica, a partire dalla riga ${p.row}: qualcuno ha scritto, oppure ha inserito, eliminato o spostato righe o colonne, e le celle finirebbero nel posto sbagliato. Rimettere il foglio com’era (Ctrl+Z in Excel) e riprovare, oppure usare «Togli i risultati».`,
  'sheet-gone': (p: { sheet: string }) =>
    `Il foglio «${p.sheet}» è stato eliminato o rinominato dopo questa modifica, e non si può più tornare indietro in modo esatto. Ridargli il nome «${p.sheet}» e riprovare, oppure usare «Togli i risultati» o «Togli i fogli pubblicati».`,
  'sheet-needed': (p: { sheet: string; place: string; cell: string }) =>
    p.cell === ''
      ? `Il foglio «${p.sheet}» serve al nome definito «${p.place}», che senza di esso darebbe errore: il foglio è rimasto. Togliere il nome (Formule > Gestione nomi) e riprovare, oppure tenere il foglio.`
      : `Il foglio «${p.sheet}» serve alla formula nella cella ${p.cell} del foglio «${p.place}», che senza di esso darebbe errore: il foglio è rimasto. Togliere la formula e riprovare, oppure tenere il foglio.`,
  'chart-added': (p: { sheet: string; chart: string }) =>
    `Nel foglio «${p.sheet}» è stato aggiunto il grafico «${p.chart}»: il foglio è rimasto. Spostare il grafico in un altro foglio e riprovare, oppure tenere il foglio.`,
  'too-large': (p: { sheet: string; cells: number; cell: string }) =>
    `Il foglio «${p.sheet}» arriva fino alla cella ${p.cell} (${p.cells} celle): troppo per essere letto. Eliminare le righe e le colonne che non servono e riprovare.`,
  'date-system-1904': (p: { sheet: string; cell: string }) =>
    `La cartella di lavoro conta le date dal 1904 (cella ${p.cell} del foglio «${p.sheet}»): le scadenze sarebbero sbagliate di quattro anni. Disattivare il sistema data 1904 nelle opzioni avanzate di Excel, ricontrollare le date e riprovare.`,
  gone: () =>
    'Un foglio o un altro elemento della cartella di lavoro non c’è più: forse è stato eliminato o rinominato. Premere «Aggiorna» in Altro > Opzioni e riprovare.',
  'name-taken': () => 'Esiste già un foglio con il nome che serve. Rinominarlo e riprovare.',
  'access-denied': () =>
    'Excel non permette la modifica: la cartella di lavoro o il foglio è protetto, oppure manca il permesso di scrittura. Controllare la protezione e la condivisione, poi riprovare.',
  'read-denied': () =>
    'Excel non permette ai componenti di leggere questa cartella di lavoro: forse un’etichetta di riservatezza o le autorizzazioni del file lo impediscono. Chiedere a chi ha protetto il file di permettere la copia dei contenuti, poi riprovare.',
  'old-excel': () =>
    'Questa versione di Excel non ha una funzione necessaria. Serve Excel 2021, Microsoft 365 o Excel sul web: aggiornare Office e riprovare.',
  conflict: () =>
    'La modifica si scontra con quella di un’altra persona. Attendere che la cartella di lavoro si sincronizzi e riprovare.',
  'filter-conflict': () =>
    'Un filtro attivo impedisce la modifica. Cancellare il filtro (Dati > Cancella) e riprovare.',
  'inactive-workbook': () => 'È attiva un’altra cartella di lavoro. Tornare a quella del piano e riprovare.',
  selection: () =>
    'La selezione attuale non permette l’operazione. Selezionare una sola cella del piano e riprovare.',
  'merged-cells': () =>
    'Alcune celle unite impediscono la modifica. Dividere le celle unite a destra della tabella e riprovare.',
  'off-sheet': () =>
    'La modifica spingerebbe alcune celle fuori dal foglio. Liberare le ultime righe e colonne del foglio e riprovare.',
  'pivot-table': () =>
    'Una tabella pivot impedisce la modifica. Spostarla fuori dalle righe del piano e riprovare.',
  'no-inserting': () =>
    'Questa versione di Excel non può importare i fogli di un altro file (serve Microsoft 365 o Excel sul web). Aprire l’altra cartella di lavoro, fare clic destro sulla linguetta del foglio, «Sposta o copia…», scegliere questa cartella e spuntare «Crea una copia»; poi cercare di nuovo i piani.',
  'not-a-workbook': () =>
    'Il file scelto non è una cartella di lavoro di Excel (.xlsx o .xlsm), oppure è danneggiato o protetto da una password. Aprirlo in Excel, salvarlo come .xlsx senza password e riprovare.',
  'other-date-system': () =>
    'Il file scelto conta le date dal 1904: le scadenze sarebbero sbagliate di quattro anni, perciò non è stato letto. Aprirlo in Excel, disattivare il sistema data 1904 nelle opzioni avanzate, ricontrollare le date, salvarlo e riprovare.',
  'no-copying': () =>
    'Questa versione di Excel non permette al componente di copiare fogli. Copiare a mano il foglio del piano (clic destro sulla linguetta, «Sposta o copia…», «Crea una copia») e cambiare l’anno nel titolo e nelle intestazioni.',
  'no-year': () =>
    'Il piano non dice per quale anno vale, perciò non si sa quale sia il prossimo. Scrivere l’anno nel titolo o nell’intestazione dei target, oppure indicarlo in «Lettura», e riprovare.',
  'excel-limit': () =>
    'L’operazione supera un limite di Excel per numero di celle. Eliminare le righe e le colonne che non servono e riprovare.',
  'payload-limit': () =>
    'Il piano contiene troppi dati per essere elaborato in una volta. Ridurre i testi molto lunghi o dividere il piano su più fogli e riprovare.',
  'undo-unsupported': () =>
    'Excel non può annullare questa modifica. Usare «Annulla ultima modifica» nel pannello, oppure valutare di nuovo.',
  'unsupported-sheet': () =>
    'Il foglio è di un tipo su cui non si può lavorare (per esempio un grafico). Passare al foglio del piano e riprovare.',
  busy: () =>
    'Excel è occupato: troppe richieste in poco tempo, o una finestra di dialogo è aperta. Chiuderla, attendere qualche secondo e riprovare.',
  'connection-lost': () =>
    'Il collegamento con Excel si è interrotto. Attendere qualche secondo, ricaricare il pannello se occorre e riprovare.',
  'office-blocked': () =>
    'Gli script di Office non si sono caricati: forse la rete li blocca. Chiedere all’ufficio informatico di permettere appsforoffice.microsoft.com, poi chiudere e riaprire il pannello.',
  'old-engine': () =>
    'Il motore del browser di cui Excel si serve su questo computer è troppo vecchio per il componente. Servono macOS 13.3 o successivo, oppure Microsoft Edge WebView2 110 o successivo su Windows, oppure un browser aggiornato per Excel sul web. Aggiornare, chiudere Excel e riprovare.',
  'scripts-missing': () =>
    'Una parte degli script del componente non si è caricata: forse la rete si è interrotta, oppure il componente è stato aggiornato in questo momento. Chiudere e riaprire il pannello e riprovare; se si ripete, avvisare l’ufficio informatico.',
  'not-excel': () =>
    'Il componente non è aperto in Excel. Aprire in Excel la cartella di lavoro del piano e avviarlo da lì.',
  'nothing-to-undo': () =>
    'Questa modifica non è più la prossima: è già stata annullata o ripetuta, oppure un’altra finestra ha scritto nel frattempo. Guardare quale modifica indica ora il pannello e riprovare.',
  'formula-too-long': () =>
    'Una formula è troppo lunga per Excel: i risultati non si possono scrivere come formule in questo foglio. Nelle Opzioni del pannello scegliere «Valori» e valutare di nuovo.',
  'internal-error': () =>
    'Excel ha avuto un errore interno (GeneralException) e non dice quale. Riprovare; se si ripete, salvare, chiudere e riaprire la cartella di lavoro.',
  'out-of-memory': () =>
    'Excel non ha più memoria per l’operazione. Chiudere le altre cartelle di lavoro e riprovare.',
  'blocked-links': () =>
    'Excel blocca i collegamenti di questa cartella di lavoro ad altri dati. Aggiornarli o interromperli (Dati > Collegamenti della cartella di lavoro) e riprovare.',
  'signed-out': () =>
    'L’accesso a Office è scaduto. Accedere di nuovo (File > Account), riaprire la cartella di lavoro e riprovare.',
  refused: (p: { detail: string }) =>
    `Excel non ha accettato ciò che il componente ha chiesto (${p.detail}). Riprovare; se si ripete, segnalare il messaggio a chi ha installato il componente: le altre funzioni restano utilizzabili.`,
  unexpected: (p: { detail: string }) =>
    `Excel ha risposto con un errore non previsto (${p.detail}). Riprovare; se si ripete, salvare, chiudere e riaprire la cartella di lavoro.`,
};

/** What is said besides of something that was done: what happened, why, what to do. */
export const remarks = {
  'new-sheet': (p: { sheet: string; kept: string; why: 'edited' | 'renamed' | 'not-ours' }) =>
    ({
      edited: `Nel foglio «${p.kept}» qualcuno ha scritto o cambiato qualcosa: è rimasto com’era, e la nuova versione è nel foglio «${p.sheet}». Riportarvi ciò che serve, poi eliminare il foglio che non serve più.`,
      renamed: `Il foglio scritto in precedenza ora si chiama «${p.kept}»: è rimasto com’era, e la nuova versione è nel foglio «${p.sheet}». Eliminare quello che non serve più.`,
      'not-ours': `Il foglio «${p.kept}» non è stato scritto da qui, o è una copia: è rimasto com’era, e la nuova versione è nel foglio «${p.sheet}». Rinominare il primo, se serve, o eliminarlo.`,
    })[p.why],
  'colours-unread': (p: { sheet: string }) =>
    `Excel non riesce a leggere le formattazioni condizionali del foglio «${p.sheet}»: i colori degli stati sono rimasti invariati. Guardarle in Home > Formattazione condizionale > Gestisci regole: capita dove più regole valgono per le stesse celle.`,
  'colours-split': (p: { sheet: string }) =>
    `Nel foglio «${p.sheet}» una regola di colore degli stati vale ormai per più gruppi di celle, forse perché sono state copiate o spostate delle righe: le regole sono rimaste invariate. Per ricrearle togliere quelle con «PIRA» in Home > Formattazione condizionale > Gestisci regole, poi valutare di nuovo.`,
  'merges-untold': (p: { sheet: string }) =>
    `Questo Excel non dice quali celle erano unite nel foglio «${p.sheet}»: il contenuto c’è tutto, ma le unioni possono mancare o non essere quelle di prima. Controllarle, oppure pubblicare di nuovo.`,
  'looks-missing': () =>
    'I valori ci sono tutti, ma larghezze, colori e regole di immissione non sono stati impostati: Excel non li ha accettati. Se servono, premere «Annulla ultima modifica» e valutare di nuovo.',
  'looks-moved': (p: { sheet: string }) =>
    `Nel foglio «${p.sheet}» qualcuno ha spostato righe o colonne proprio mentre si scriveva: il contenuto è a posto, ma larghezze, colori e regole di immissione sono rimasti com’erano. Per averli premere «Togli i risultati» e valutare di nuovo; per toglierli selezionare le celle e scegliere Home > Cancella > Cancella formati.`,
  unformatted: (p: { sheet: string; parts: readonly FormattingPart[] }) =>
    `Il foglio «${p.sheet}» è scritto per intero, ma Excel non ha accettato una parte del suo aspetto: ${p.parts.map((part) => FORMATTING[part]).join(', ')}. Impostarla a mano, oppure pubblicare di nuovo.`,
};

const FORMATTING: Readonly<Record<FormattingPart, string>> = {
  looks: 'caratteri, colori e bordi',
  sizes: 'larghezze e altezze',
  table: 'la tabella con i filtri',
  highlights: 'i colori che seguono gli stati',
  charts: 'i grafici',
  gridlines: 'la griglia nascosta',
  frozen: 'le intestazioni bloccate',
  page: 'l’impostazione di stampa',
  breaks: 'le interruzioni di pagina',
  paper: 'il formato A4',
};

/** In what state a failure left the workbook. */
export const aftermaths = {
  'as-before': () => 'La cartella di lavoro è rimasta com’era.',
  undoable: () =>
    'Non è stato possibile togliere ciò che era già scritto: le colonne dei risultati o i fogli pubblicati possono essere incompleti. Ripetere l’operazione per completarli, oppure premere «Annulla ultima modifica» nel pannello per tornare a com’era prima.',
  begun: () =>
    'La modifica è rimasta a metà: alcune celle sono già tornate com’erano, altre no. Premere di nuovo lo stesso pulsante per completarlo.',
  'rolled-back': () =>
    'Di nuovo non è stato scritto nulla; è stato tolto ciò che l’operazione precedente, interrotta, aveva lasciato.',
  uncertain: () =>
    'Non è stato possibile ripristinare tutto: alcune celle possono essere già cambiate. Ripetere l’operazione per completarla.',
};
