import { statuses } from '../../pira/messages/it/status';

/** The catalogue of a language: the same keys as the Italian one. */
export type Texts = typeof it;

/** Ends a list of named cells of which there are more. */
function otherCells(count: number): string {
  if (count === 0) return '';
  return count === 1 ? ' e in un’altra cella' : ` e in altre ${count} celle`;
}

/** Everything that the pane says, in Italian. */
export const it = {
  paneTitle: 'PIRA per Excel',
  evaluate: 'Valuta obiettivi',
  /** The names of the steps that can be undone and redone. */
  steps: {
    noUndo: 'Nessuna modifica da annullare',
    evaluation: () => 'Valutazione',
    correction: (p: { count: number }) =>
      p.count === 1 ? 'Correzione di 1 cella' : `Correzione di ${p.count} celle`,
    entry: { actual: 'Consuntivo', cause: 'Causa dello scostamento' },
    collection: (p: { count: number }) =>
      p.count === 1 ? 'Scrittura di 1 valore raccolto' : `Scrittura di ${p.count} valori raccolti`,
    publication: {
      reclassification: 'Riclassificazione',
      clean: 'PIRA revisionato',
      'open-data': 'Dati aperti',
      report: 'Rapporto sui risultati',
      changes: 'Variazioni',
      dashboard: 'Cruscotto',
      monitoring: 'Monitoraggio',
      trend: 'Andamento',
    },
    insertion: (p: { count: number }) =>
      p.count === 1 ? 'Inserimento di 1 foglio' : `Inserimento di ${p.count} fogli`,
    nextYear: (p: { year: number }) => `Piano ${p.year}`,
    removal: { results: 'Rimozione dei risultati', sheets: 'Rimozione dei fogli pubblicati' },
    undo: (p: { name: string }) => `Annulla ultima modifica: ${p.name}`,
    redo: (p: { name: string }) => `Ripeti: ${p.name}`,
  },
  cancel: 'Interrompi',
  cancelForm: 'Annulla',
  close: 'Chiudi',
  tryAgain: 'Riprova',
  sayWherePlanIs: 'Indica dov’è il piano',
  tasks: {
    opening: 'Lettura della cartella di lavoro…',
    reading: 'Lettura della cartella di lavoro…',
    evaluating: 'Valutazione in corso…',
    undoing: 'Annullamento in corso…',
    redoing: 'Ripetizione in corso…',
    removing: 'Rimozione in corso…',
    fixing: 'Correzione in corso…',
    entering: 'Scrittura in corso…',
    publishing: 'Creazione dei fogli…',
    preparing: 'Preparazione dei fogli…',
    comparing: 'Confronto dei piani…',
    saving: 'Salvataggio delle opzioni…',
    following: 'Aggiornamento…',
  },
  unreadChanges:
    'Una modifica del foglio non è ancora stata letta: Excel è occupato o una cella è in modifica (confermarla con Invio). Il pannello riprova da solo.',
  columnsOutOfDate: 'Colonne non aggiornate',
  updateColumns: 'Aggiorna colonne',
  running: {
    read: (p: { share: string }) => `Lettura: ${p.share}`,
    write: (p: { share: string }) => `Scrittura: ${p.share}`,
    undo: (p: { share: string }) => `Annullamento: ${p.share}`,
  },
  tabs: {
    label: 'Viste del pannello',
    summary: 'Sintesi',
    indicators: 'Indicatori',
    findings: 'Anomalie',
    publish: 'Pubblica',
    more: 'Altro',
  },
  /** The views of the tab "more". */
  more: {
    missing: {
      title: 'Da completare',
      text: 'Consuntivi mancanti e cause degli scostamenti, uno dopo l’altro',
    },
    collect: {
      title: 'Raccolta',
      text: 'Chiedere i valori ai centri di responsabilità e importarli nel piano',
    },
    monitor: {
      title: 'Monitoraggio',
      text: 'La situazione degli indicatori a una data: in linea, a rischio, in ritardo',
    },
    compare: {
      title: 'Confronto e andamento',
      text: 'Due piani a fianco: che cosa cambia, se i target sono più facili, il foglio Variazioni; gli indicatori negli anni',
    },
    next: {
      title: 'Anno prossimo',
      text: 'Il piano dell’anno dopo, dai fogli di questo: anni spostati, consuntivi e risultati tolti',
    },
    reading: {
      title: 'Lettura',
      text: 'Come sono letti fogli, tabelle e colonne; correggere dove non è così',
    },
    options: {
      title: 'Opzioni',
      text: 'Anno, valori o formule, lingua; togliere ciò che è stato scritto',
    },
    rules: {
      title: 'Regole dell’ente (SMVP)',
      text: 'Soglia o fasce, limite del grado, ritardi, indicatori non rilevati: che cosa cambiano, prima di salvarle',
    },
    diagnostics: {
      title: 'Diagnosi',
      text: 'Da dare a chi ha installato il componente quando qualcosa non va. Non contiene dati della cartella di lavoro.',
    },
  },
  help: 'Guida',
  tour: 'Giro guidato',
  support: 'Assistenza e dati',
  unnamed: 'Indicatore senza nome',
  scriptsMissing: 'Una parte degli script del componente non si è caricata: chiudere e riaprire il pannello.',
  viewFailed: 'Questa vista non si è caricata: forse manca la rete.',
  done: {
    evaluated: (p: { counts: string }) => `Valutazione completata: ${p.counts}.`,
    counts: {
      met: (p: { count: number }) => (p.count === 1 ? '1 raggiunto' : `${p.count} raggiunti`),
      'partly-met': (p: { count: number }) => `${p.count} parzialmente`,
      'not-met': (p: { count: number }) => (p.count === 1 ? '1 non raggiunto' : `${p.count} non raggiunti`),
      'not-measured': (p: { count: number }) =>
        p.count === 1 ? '1 non rilevato' : `${p.count} non rilevati`,
      'not-evaluable': (p: { count: number }) =>
        p.count === 1 ? '1 non valutabile' : `${p.count} non valutabili`,
    },
    unchanged: 'I risultati erano già aggiornati.',
    noColumns: 'Nessuna colonna da aggiornare',
    noColumnsHint: 'Le colonne dei risultati non ci sono ancora: le aggiunge «Valuta obiettivi».',
    goToResults: 'Vai ai risultati',
    undone: (p: { name: string }) => `Annullato: ${p.name}.`,
    redone: (p: { name: string }) => `Ripetuto: ${p.name}.`,
    undoneAlready: (p: { name: string }) =>
      `«${p.name}» era già stato annullato in Excel: nulla è stato toccato.`,
    redoneAlready: (p: { name: string }) =>
      `«${p.name}» era già stato ripetuto in Excel: nulla è stato toccato.`,
    resultsRemoved: 'Colonne dei risultati tolte. «Annulla ultima modifica» le ripristina.',
    noResults: 'Non c’erano colonne dei risultati da togliere.',
    cellsKept: (p: { cells: string; others: number }) =>
      `Sono rimaste celle scritte da altri, o che non si riconoscono per certo come risultati: ${p.cells}${otherCells(p.others)}. Se non servono, cancellarle a mano.`,
    sheetsRemoved: (p: { sheets: string }) =>
      `Tolti i fogli: ${p.sheets}. «Annulla ultima modifica» li ripristina.`,
    noSheets: 'Non c’erano fogli pubblicati da togliere.',
    sheetsKept: (p: { sheets: string }) =>
      `È rimasto ciò in cui qualcuno ha scritto: ${p.sheets}. Se non serve, eliminare il foglio a mano.`,
    declined: (p: { cells: string }) => `Non corretto: ${p.cells}.`,
    declinedWhy: (p: { cells: string; count: number }) =>
      `In ${p.cells} parti del testo hanno formati diversi (grassetto, colore…) che «Annulla ultima modifica» non potrebbe ripristinare: ${p.count === 1 ? 'la cella è rimasta com’è. Correggerla' : 'le celle sono rimaste come sono. Correggerle'} a mano.`,
    fixed: (p: { cell: string; count: number }) =>
      p.count === 1 ? `Corretto in ${p.cell}.` : `Corrette ${p.count} celle.`,
    actualEntered: (p: { cell: string; status: string }) => `Consuntivo scritto in ${p.cell}: ${p.status}.`,
    causeEntered: (p: { cell: string }) => `Causa scritta in ${p.cell}.`,
    published: (p: { sheets: string; count: number }) =>
      p.count === 1 ? `Foglio pronto: ${p.sheets}.` : `Fogli pronti: ${p.sheets}.`,
    goToSheet: 'Vai al foglio',
    collected: (p: { count: number }) =>
      p.count === 1 ? 'Scritto 1 valore raccolto.' : `Scritti ${p.count} valori raccolti.`,
    opened: () => 'Excel sta aprendo la nuova cartella di lavoro.',
    openedHint:
      'Se non compare, una finestra popup è stata bloccata: permetterla, oppure copiare i fogli come testo.',
    openedOnlyHint: 'Se non compare, una finestra popup è stata bloccata: permetterla e riprovare.',
    copied: (p: { sheet: string }) => `Copiato «${p.sheet}».`,
    copiedHint:
      'Incollarlo dove serve. Perché codici come 011 restino testo, dare prima alle celle di arrivo il formato Testo.',
    toCopy: (p: { sheet: string }) => `Copiare «${p.sheet}» a mano`,
    toCopyHint: 'Qui gli appunti sono bloccati. Il testo è già selezionato: premere Ctrl+C (su Mac ⌘C).',
    downloaded: (p: { file: string }) => `Scaricato «${p.file}».`,
    downloadedHint:
      'Si trova fra i download del browser. Se non c’è, il browser lo ha bloccato: copiare il foglio come testo.',
    downloadedOnlyHint:
      'Si trova fra i download del browser. Se non c’è, il browser lo ha bloccato: permettere i download e riprovare.',
    saved: () => 'Opzioni salvate nella cartella di lavoro.',
    presentationHint:
      'I risultati già scritti restano com’erano: per riscriverli premere «Valuta obiettivi».',
    'rules-saved': () => 'Regole dell’ente salvate nella cartella di lavoro.',
    ignored: () => 'Anomalia ignorata: resta in fondo all’elenco, con il motivo.',
    restored: () => 'Anomalia ripristinata.',
    corrected: () => 'Lettura aggiornata. L’indicazione è salvata nella cartella di lavoro.',
    refreshed: (p: { name: string; status: string }) => `Aggiornato «${p.name}»: ${p.status}.`,
  },
  problemTitles: {
    noPlan: 'Nessun PIRA in questa cartella di lavoro',
    empty: 'Cartella di lavoro vuota',
    protected: 'Foglio protetto',
    filtered: 'Filtro attivo',
    editing: 'Cella in modifica',
    readOnly: 'Sola lettura',
    excelVersion: 'Versione di Excel',
    engineVersion: 'Computer da aggiornare',
    cancelled: 'Operazione interrotta',
    other: 'Operazione non riuscita',
  },
  status: statuses,
  firstRun: {
    title: 'Che cosa fa «Valuta obiettivi»',
    lines: [
      'Legge il piano e confronta ogni consuntivo con il suo target.',
      'Scrive scostamento, grado, stato e note a destra delle tabelle, in colonne proprie. Se manca, aggiunge la colonna del consuntivo da compilare.',
      'Non tocca nessun’altra cella, non invia dati fuori dalla cartella di lavoro e si può annullare.',
    ],
    understood: 'Ho capito',
  },
  summary: {
    year: (p: { year: number }) => `Anno ${p.year}`,
    noYear: 'Anno non indicato',
    size: (p: { indicators: number; objectives: number }) =>
      `${p.indicators === 1 ? '1 indicatore' : `${p.indicators} indicatori`}, ${p.objectives === 1 ? '1 obiettivo' : `${p.objectives} obiettivi`}`,
    statuses: 'Indicatori per stato',
    plan: 'Grado di raggiungimento del piano',
    missions: 'Per missione e programma',
    perspectives: 'Per prospettiva',
    noPerspective: 'Senza prospettiva',
    noCode: 'Senza codice',
    official: (p: { name: string }) => `Denominazione ufficiale: ${p.name}`,
    changed: (p: { count: number }) =>
      p.count === 1
        ? 'Dall’ultima valutazione è cambiato 1 esito'
        : `Dall’ultima valutazione sono cambiati ${p.count} esiti`,
    fromTo: (p: { from: string; to: string }) => `Da ${p.from} a ${p.to}`,
    changedOthers: (p: { count: number }) => (p.count === 1 ? 'e un altro' : `e altri ${p.count}`),
    missing: 'Consuntivi e cause da completare',
    goToResults: 'Vai ai risultati',
    notMeasured: 'Nessun indicatore valutato',
    coverage: (p: { measured: number; total: number }) =>
      `${p.measured} su ${p.total} ${p.measured === 1 ? 'valutato' : 'valutati'}`,
    equalWeights: 'Media semplice: alcuni pesi mancano.',
    weighted: 'Media ponderata con i pesi del piano.',
    ownRules: (p: { rules: string }) => `Regole dell’ente: ${p.rules}`,
    nothingMeasured:
      'Nessun consuntivo è ancora compilato. Premere «Valuta obiettivi», poi scrivere i valori nella colonna del consuntivo.',
  },
  selected: {
    label: 'Indicatore della cella scelta',
    explain: 'Spiega',
  },
  crash: {
    title: 'Il pannello si è fermato',
    text: 'Si è verificato un errore non previsto. Da quando è fermo, il pannello non ha modificato la cartella di lavoro. Ricaricarlo; se accade di nuovo, chiudere e riaprire la cartella.',
    reload: 'Ricarica il pannello',
  },
};
