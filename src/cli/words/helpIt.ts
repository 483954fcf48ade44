/** What a file of a command is called, by its name in English. */
const files: Readonly<Record<string, string>> = { BEFORE: 'PRIMA', AFTER: 'DOPO', FILLED: 'COMPILATO' };

/** The words of help in Italian. English has the same keys. */
export const helpIt = {
  usage: {
    title: 'Uso',
    command: 'COMANDO',
    newFile: 'NUOVO',
    corrections: 'INDICAZIONI',
    former: 'PRECEDENTE',
    year: 'ANNO',
    sheet: 'FOGLIO',
    day: 'AAAA-MM-GG',
    cell: 'CELLA',
    folder: 'CARTELLA',
    files,
    options: 'Opzioni',
    example: 'Esempio',
    exitCodes:
      'Codici di uscita: 0 fatto; 2 uso errato; 3 nessun PIRA nel file; 4 file illeggibile o non scrivibile; 5 ciò che è stato dato non si è potuto usare, o non tutto.',
    more: 'Per un comando',
    way: (call: string) => `Per l’aiuto: ${call}`,
  },
  examples: {
    inspect: 'inspect piano.xlsx --year 2024',
    evaluate: 'evaluate piano.xlsx --out valutato.xlsx',
    reclassify: 'reclassify piano.xlsx --out riclassificato.xlsx',
    clean: 'clean piano.xlsx --out pulito.xlsx --csv aperti.csv',
    report: 'report piano.xlsx --out rapporto.xlsx',
    collect: 'collect piano.xlsx --out-dir raccolta --in-place',
    merge: 'merge piano.xlsx raccolta/*.xlsx --out aggiornato.xlsx',
    monitor: 'monitor piano.xlsx --at 2024-06-30',
    next: 'next piano-2024.xlsx --out piano-2025.xlsx',
    trend: 'trend piano-2023.xlsx piano-2024.xlsx',
    compare: 'compare piano-2024.xlsx piano-2025.xlsx',
    dashboard: 'dashboard piano.xlsx --out cruscotto.xlsx',
    correct: 'correct piano.xlsx --reading indicazioni.json --out corretto.xlsx',
    document: 'document piano.xlsx --what report --out relazione.docx',
    targets: 'targets --json < righe.jsonl',
  },
  summaries: {
    inspect: 'il piano e le sue anomalie; non scrive nulla',
    evaluate:
      'valuta gli indicatori; con --out o --in-place scrive anche le colonne dei risultati, con --formulas come formule che seguono i consuntivi',
    reclassify: 'aggiunge il foglio Riclassificazione',
    clean:
      'scrive una cartella di lavoro con PIRA pulito, Correzioni, Dati aperti e Dizionario; con --csv anche i dati aperti in CSV',
    report: 'aggiunge i fogli Rapporto sui risultati e Regole applicate',
    collect:
      'scrive nella cartella un file per ogni centro di responsabilità, con i suoi indicatori da compilare; con --out o --in-place il piano conserva un codice da cui si riconoscono i suoi file al ritorno; compilati i file, li riporta merge',
    merge:
      'riporta nel piano i valori dei file compilati; conflitti, valori mancanti e ciò che non si può attribuire sono elencati e non scritti',
    monitor:
      'la situazione degli indicatori a una data: valore intermedio, atteso, proiezione, andamento; con --out o --in-place scrive anche il foglio Monitoraggio',
    next: 'prepara la cartella dell’anno dopo: gli stessi fogli con gli anni spostati, senza risultati; con --targets keep riporta anche i target',
    trend:
      'gli stessi indicatori negli anni che i file contengono: target, consuntivi e grado; con --out o --in-place scrive nell’ultimo il foglio Andamento',
    compare:
      'confronta due piani: due file, o due anni o fogli di uno; con --out o --in-place scrive nel secondo il foglio Variazioni, dove le motivazioni già scritte restano',
    dashboard: 'aggiunge il foglio Cruscotto, con i grafici dei risultati',
    correct:
      'salva nella cartella di lavoro le indicazioni dell’ufficio su come leggere i fogli; con --from importa quelle dell’anno precedente',
    document:
      'scrive in Word il piano, o la relazione di fine esercizio con il Rapporto sui risultati; ciò che solo l’ente può dire è da completare',
    targets:
      'legge da standard input un oggetto JSON per riga {"text","unit","year","indicator"} e scrive una lettura per riga',
  },
  options: {
    year: 'l’anno da valutare, invece di quello del piano',
    targets: 'come trattare i target: empty (vuoti, il predefinito) o keep (riportati)',
    'from-year': 'l’anno del piano precedente',
    'to-year': 'l’anno del piano nuovo',
    'from-sheet': 'il foglio del piano precedente',
    'to-sheet': 'il foglio del piano nuovo',
    at: 'la data del monitoraggio',
    'out-dir': 'la cartella in cui scrivere; si crea se manca',
    out: 'il file da scrivere; quello di partenza resta com’è',
    'in-place': 'sovrascrive il file di partenza',
    csv: 'il file CSV da scrivere',
    reading: 'le indicazioni dell’ufficio su come leggere i fogli',
    'from-reading': 'con due file, le indicazioni su come leggere il piano precedente',
    from: 'la cartella di lavoro da cui importare le indicazioni',
    datapackage: 'la descrizione del CSV da scrivere (Frictionless), nella sua cartella o sopra',
    what: 'plan: il piano; report: la relazione di fine esercizio',
    logo: 'l’immagine in copertina, PNG o JPEG fino a 100 kB, invece di quella salvata nella cartella di lavoro',
    formulas: 'risultati come formule',
    'print-area':
      'che cosa si stampa dei fogli del piano: plan (il piano senza i risultati) o results (anche i risultati); altrimenti resta com’è',
    accounts: 'in JSON, anche come è stata interpretata ogni cella',
    why: 'perché una cella è stata interpretata così, per esempio F31 o "PIRA 2021!F31"',
    json: 'risultato in JSON, per altri programmi',
    accept:
      'accetta il valore di un conflitto, o di ciò che è da confermare, e lo scrive; una volta per cella, con =COMPILATO.xlsx dove più file danno valori diversi',
    progress:
      'dice su standard error ogni passo; altrimenti solo su un terminale, quando il lavoro dura più di un secondo',
    lang: 'lingua dei messaggi: it o en',
    help: 'questo aiuto',
    version: 'la versione',
  },
};
