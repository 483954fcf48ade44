import type { Language } from '../../../pira/messages';

const it = {
  options: {
    year: 'Anno da valutare',
    yearOfPlan: 'Anno del piano',
    presentation: 'Risultati nel foglio',
    values: 'Valori',
    formulas: 'Formule che seguono il consuntivo',
    printed: 'Stampa del foglio valutato',
    printedHint:
      'Vale dalla prossima valutazione e si annulla con essa. L’area di stampa dei fogli del piano si restringe al piano, o comprende anche i risultati; righe e orientamento restano.',
    printedAsIs: 'Com’è',
    printedPlan: 'Solo il piano',
    printedResults: 'Anche i risultati',
    language: 'Lingua del pannello',
    languageHint:
      'Solo per chi la sceglie, su questo computer. Ciò che si scrive nei fogli resta in italiano.',
    languageOfOffice: 'Come Office',
    shared:
      'Le opzioni qui sopra si salvano nella cartella di lavoro e valgono per tutti i colleghi che la aprono.',
    reread: 'Aggiorna',
    removeResults: 'Togli i risultati',
    removeResultsHint:
      'Si tolgono le colonne dei risultati scritte da qui, ovunque siano ora. Ciò che altri vi hanno scritto, e i consuntivi, restano. Si può annullare.',
    removeSheets: 'Togli i fogli pubblicati',
    removeSheetsHint:
      'Si eliminano i fogli pubblicati da qui. Quelli in cui qualcuno ha scritto restano. Si può annullare.',
  },
  diagnostics: {
    copy: 'Copia come testo',
    copied: 'Copiato.',
    byHand: 'Testo della diagnosi, da copiare a mano',
    version: 'Versione del componente',
    office: 'Office',
    excelApi: 'ExcelApi',
    sets: 'Altri insiemi di requisiti',
    language: 'Lingua di Office',
    engine: 'Motore del browser',
    lastError: 'Ultimo errore',
    trace: 'Traccia',
    none: 'Nessuno',
  },
};

const en: typeof it = {
  options: {
    year: 'Year to evaluate',
    yearOfPlan: 'Year of the plan',
    presentation: 'Results in the sheet',
    values: 'Values',
    formulas: 'Formulas that follow the actual value',
    printed: 'Printing the evaluated sheet',
    printedHint:
      'Applies from the next evaluation on and is undone with it. The print area of the sheets of the plan becomes the plan alone or includes the results; rows and orientation stay.',
    printedAsIs: 'As it is',
    printedPlan: 'The plan alone',
    printedResults: 'The results as well',
    language: 'Language of the pane',
    languageHint: 'For you only, on this computer. What is written into the sheets stays Italian.',
    languageOfOffice: 'As in Office',
    shared: 'The options above are kept in the workbook and apply to every colleague who opens it.',
    reread: 'Refresh',
    removeResults: 'Remove the results',
    removeResultsHint:
      'Removes the result columns written from here, wherever they are now. What others wrote in them, and the actual values, stay. It can be undone.',
    removeSheets: 'Remove the published sheets',
    removeSheetsHint:
      'Deletes the sheets published from here. Those in which somebody has written stay. It can be undone.',
  },
  diagnostics: {
    copy: 'Copy as text',
    copied: 'Copied.',
    byHand: 'Text of the diagnostics, to copy by hand',
    version: 'Version of the add-in',
    office: 'Office',
    excelApi: 'ExcelApi',
    sets: 'Other requirement sets',
    language: 'Language of Office',
    engine: 'Browser engine',
    lastError: 'Last error',
    trace: 'Trace',
    none: 'None',
  },
};

export const OPTIONS: Readonly<Record<Language, typeof it>> = { it, en };
