export type Language = 'it' | 'en';

function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}

const it = {
  title: 'Banco di prova di PIRA per Excel',
  open: 'Apri…',
  save: 'Salva con nome',
  ribbon: 'Barra multifunzione',
  sheets: 'Fogli',
  grid: 'Celle del foglio (F6 va alla zona successiva)',
  address: 'Casella Nome',
  content: 'Contenuto della cella',
  editor: 'Modifica della cella',
  choices: 'Valori ammessi',
  cellMenu: 'Azioni sulle celle selezionate',
  cut: 'Taglia',
  copy: 'Copia',
  paste: 'Incolla',
  clear: 'Cancella il contenuto',
  undo: 'Annulla nelle celle',
  redo: 'Ripeti nelle celle',
  keys: {
    cut: 'Ctrl+X',
    copy: 'Ctrl+C',
    paste: 'Ctrl+V',
    clear: 'Canc',
    undo: 'Ctrl+Z',
    redo: 'Ctrl+Y',
  },
  pasteByKeys: 'Il browser non permette di leggere gli appunti da qui: incollare con Ctrl+V.',
  nothingToUndo:
    'Nelle celle non c’è nulla da annullare. Quanto ha scritto il componente si annulla con «Annulla ultima modifica».',
  nothingToRedo: 'Nelle celle non c’è nulla da ripetere.',
  closePane: 'Chiudi il pannello',
  resizePane: 'Larghezza del pannello',
  closeNotice: 'Chiudi',
  ready: 'Pronto',
  busy: 'Comando in corso…',
  noExchanges: 'nessuno scambio con Excel',
  exchanges: (reads: number, writes: number, kilobytes: string) =>
    `ultima azione: ${counted(reads, 'lettura', 'letture')}, ${counted(writes, 'scrittura', 'scritture')}, ${kilobytes} kB`,
  dropHere: 'Rilasciare qui il file .xlsx per aprirlo al posto di quello mostrato',
  replaceUnsaved: (name: string) =>
    `Le modifiche a «${name}» non sono state salvate e andrebbero perse. Aprire comunque l’altra cartella di lavoro?`,
  openFailed: (name: string, reason: string) => `«${name}» non si può aprire: ${reason}.`,
  notWorkbook: 'non è una cartella di lavoro .xlsx',
  binaryWorkbook: 'è nel formato binario .xlsb; salvarlo in Excel come .xlsx',
  encryptedOrOld: 'è protetta da una password o nel vecchio formato .xls',
  damaged: 'il file è danneggiato',
  tooLarge: 'è troppo grande',
  refused: 'Excel non accetta la modifica: il foglio è protetto o la voce non è valida.',
  invalidFormula: 'La formula non è valida: manca una parentesi, un operando o un argomento.',
  unknownName: 'La formula contiene una funzione o un nome che qui non è conosciuto.',
  notCalculated: 'Questa formula qui non viene calcolata: lo farà Excel all’apertura del file.',
  invalidEntry: 'Il valore non è tra quelli ammessi per questa cella.',
  newWorkbook: 'Il componente ha creato una nuova cartella di lavoro.',
  openNewWorkbook: 'Apri la nuova cartella di lavoro',
  newWorkbookName: (number: number) => `Cartel${number}.xlsx`,
  commandFailed: 'Il comando della barra non ha risposto.',
};

const en: typeof it = {
  title: 'Workbench of PIRA for Excel',
  open: 'Open…',
  save: 'Save as',
  ribbon: 'Ribbon',
  sheets: 'Sheets',
  grid: 'Cells of the sheet (F6 goes to the next region)',
  address: 'Name box',
  content: 'Content of the cell',
  editor: 'Cell editor',
  choices: 'Allowed values',
  cellMenu: 'Actions on the selected cells',
  cut: 'Cut',
  copy: 'Copy',
  paste: 'Paste',
  clear: 'Clear the contents',
  undo: 'Undo in the cells',
  redo: 'Redo in the cells',
  keys: {
    cut: 'Ctrl+X',
    copy: 'Ctrl+C',
    paste: 'Ctrl+V',
    clear: 'Delete',
    undo: 'Ctrl+Z',
    redo: 'Ctrl+Y',
  },
  pasteByKeys: 'The browser does not let the clipboard be read from here: paste with Ctrl+V.',
  nothingToUndo:
    'There is nothing to undo in the cells. What the add-in wrote is undone with “Undo last change”.',
  nothingToRedo: 'There is nothing to redo in the cells.',
  closePane: 'Close the pane',
  resizePane: 'Width of the pane',
  closeNotice: 'Close',
  ready: 'Ready',
  busy: 'Command running…',
  noExchanges: 'no exchanges to Excel',
  exchanges: (reads, writes, kilobytes) =>
    `last action: ${counted(reads, 'read', 'reads')}, ${counted(writes, 'write', 'writes')}, ${kilobytes} kB`,
  dropHere: 'Drop the .xlsx file here to open it in place of the one shown',
  replaceUnsaved: (name) =>
    `The changes to “${name}” have not been saved and would be lost. Open the other workbook anyway?`,
  openFailed: (name, reason) => `“${name}” cannot be opened: ${reason}.`,
  notWorkbook: 'it is not an .xlsx workbook',
  binaryWorkbook: 'it is in the binary format .xlsb; save it as .xlsx in Excel',
  encryptedOrOld: 'it is protected by a password or in the old .xls format',
  damaged: 'the file is damaged',
  tooLarge: 'it is too large',
  refused: 'Excel refuses the edit: the sheet is protected or the entry is not valid.',
  invalidFormula: 'The formula is not valid: a parenthesis, an operand or an argument is missing.',
  unknownName: 'The formula has a function or a name that is not known here.',
  notCalculated: 'This formula is not calculated here: Excel will do so when the file is opened.',
  invalidEntry: 'The value is not among those allowed in this cell.',
  newWorkbook: 'The add-in made a new workbook.',
  openNewWorkbook: 'Open the new workbook',
  newWorkbookName: (number) => `Book${number}.xlsx`,
  commandFailed: 'The ribbon command did not answer.',
};

export type Texts = typeof it;

const TEXTS: Readonly<Record<Language, Texts>> = { it, en };

/** The workbench's texts in a language. */
export function textsIn(language: Language): Texts {
  return TEXTS[language];
}

/** The language asked for in the page's address (`?lang=en`); Italian otherwise. */
export function languageOf(search: string): Language {
  return new URLSearchParams(search).get('lang') === 'en' ? 'en' : 'it';
}
