import { helpIt } from './helpIt';
import { whyIt } from './whyIt';

type MergeCounts = Readonly<
  Record<'taken' | 'same' | 'conflicts' | 'unsure' | 'missing' | 'rejected', number>
>;

/** What the command line says in Italian. English has the same keys, which the compiler holds. */
export const it = {
  language: 'it' as 'it' | 'en',

  ...helpIt,

  /** What --year is about where a command evaluates nothing. */
  yearMovedOn: 'l’anno del piano da cui si parte, dove il file ne contiene più d’uno',
  /** What --reading is about where a command takes several files. */
  readingOf: { first: 'del primo file', last: 'dell’ultimo file' },
  fromReadingAlone: () =>
    'L’opzione --from-reading vale per il file del piano precedente: indicare due file, o --reading.',
  nothingToCorrect: () => 'Il comando correct richiede --reading con le indicazioni, oppure --from.',
  badReading: (path: string, reason: string) => `Le indicazioni in ${path} non si possono usare. ${reason}`,
  corrected: (count: number) =>
    count === 1 ? 'Salvata 1 indicazione dell’ufficio.' : `Salvate ${count} indicazioni dell’ufficio.`,
  refusedCorrection: (what: string, reason: string) => `Non salvata: ${what}. ${reason}`,
  nothingKept: (path: string) => `Nessuna indicazione si può usare: ${path} non è stato scritto.`,
  unfit: {
    'no-sheet': 'Nessun foglio ha questo nome.',
    'text-changed': 'Lì il foglio non ha nulla, o ha un altro testo.',
    'several-places': 'Il testo compare in più punti, e non si sa quale sia.',
    'no-table': 'Lì non si legge una tabella di indicatori: indicare anche la riga di intestazione.',
    'no-target': 'La cella non è letta come target.',
  },
  missedCorrections: (count: number) => `Non importate, perché qui manca ciò a cui si riferiscono: ${count}.`,

  noCommand: () => 'Manca il comando.',
  unknownCommand: (command: string) => `Comando sconosciuto: ${command}.`,
  unknownOption: (option: string) => `L’opzione ${option} non esiste.`,
  strayOption: (command: string, option: string) => `Il comando ${command} non ha l’opzione --${option}.`,
  repeatedOption: (option: string) => `L’opzione --${option} è indicata due volte.`,
  valueMissing: (option: string) => `Dopo l’opzione ${option} manca il valore.`,
  valueTooMuch: (option: string) => `L’opzione ${option} non prevede un valore.`,
  oneFile: (command: string) => `Il comando ${command} richiede un solo file.`,
  someFiles: (command: string, files: string) => `Il comando ${command} richiede «${files}».`,
  noFile: (command: string) => `Il comando ${command} non prevede file.`,
  noLogo: (path: string) => `${path} non è un’immagine PNG o JPEG fino a 100 kB.`,
  noPrintArea: (area: string) => `Dopo --print-area si indica plan o results, non «${area}».`,
  noYear: (year: string) => `L’anno «${year}» non è un anno di quattro cifre.`,
  noDay: (day: string) => `«${day}» non è una data: indicarla come AAAA-MM-GG, per esempio 2024-06-30.`,
  outDirMissing: (command: string) =>
    `Il comando ${command} richiede --out-dir con la cartella in cui scrivere.`,
  alreadyThere: (path: string) =>
    `Impossibile scrivere: ${path} esiste già; indicare un’altra cartella, o spostare il file.`,
  collectionWritten: (path: string, indicators: number) =>
    `Scritto ${path}: ${indicators === 1 ? '1 indicatore' : `${indicators} indicatori`}`,
  mergeCounts: ({ taken, same, conflicts, unsure, missing, rejected }: MergeCounts) =>
    `Importati ${taken} · uguali ${same} · conflitti ${conflicts} · da confermare ${unsure} · mancanti ${missing} · rifiutati ${rejected}`,
  mergeTaken: (cell: string, name: string, value: string, file: string) =>
    `${cell} ${name}: ${value} (${file})`,
  mergeConflict: (cell: string, name: string, ours: string, theirs: string, file: string) =>
    `CONFLITTO ${cell} ${name}: nel piano «${ours}», in ${file} «${theirs}»; non scritto`,
  mergeUnsure: (cell: string, value: string, file: string, reason: string) =>
    `DA CONFERMARE ${cell} «${value}» (${file}): ${reason} Non scritto.`,
  mergeMissing: (cell: string, name: string, centre: string) =>
    `MANCA ${cell} ${name}${centre === '' ? '' : ` (${centre})`}`,
  mergeRejected: (file: string, cell: string, reason: string) =>
    `RIFIUTATO ${[file, cell].filter((part) => part !== '').join(' ')}: ${reason}`,
  nothingTaken: (path: string) => `Nessun valore importato: ${path} non è stato scritto.`,
  notToAccept: (cell: string) =>
    `Alla cella ${cell} non c’è un valore da accettare: si accetta ciò che merge elenca come conflitto o da confermare.`,
  acceptWhich: (cell: string, files: string) =>
    `Alla cella ${cell} più valori si possono accettare: indicare il foglio e il file, per esempio --accept ${files}.`,
  atMissing: (command: string) =>
    `Il comando ${command} richiede --at con la data, per esempio --at 2024-06-30.`,
  noCell: (cell: string) =>
    `«${cell}» non è una cella: indicare per esempio F31, o "PIRA 2021!F31" per un altro foglio.`,
  emptyCell: (cell: string) => `La cella ${cell} è vuota, o il suo foglio non c’è.`,
  noLanguage: (language: string) => `La lingua «${language}» non è disponibile: indicare it o en.`,
  outMissing: (command: string, orInPlace: boolean) =>
    `Il comando ${command} richiede --out con il file da scrivere${orInPlace ? ', oppure --in-place' : ''}.`,

  noDocument: (what: string, known: string) =>
    what === ''
      ? `Il comando document richiede --what con il documento: ${known}.`
      : `Il documento «${what}» non c’è: indicare ${known}.`,
  csvMissing: () => 'L’opzione --datapackage descrive il file CSV: indicare anche --csv.',
  noDescriptionName: (path: string) =>
    `Impossibile scrivere: ${path} non ha il nome di una descrizione; indicare un file .json.`,
  notAbove: (path: string) =>
    `Impossibile scrivere: il file CSV non è nella cartella di ${path} né in una sua sottocartella; la descrizione non potrebbe indicarlo.`,

  destinationIsInput: (path: string) =>
    `Impossibile scrivere: ${path} è il file di partenza; indicare un altro file, o --in-place per sovrascriverlo.`,
  csvIsInput: (path: string) =>
    `Impossibile scrivere: ${path} è il file di partenza; indicare un altro file.`,
  outOrInPlace: (path: string) =>
    `Impossibile scrivere: ${path} non è il file di partenza; indicare --out oppure --in-place.`,
  destinationTwice: (path: string) =>
    `Impossibile scrivere: ${path} è indicato due volte; indicare due file diversi.`,
  noWorkbookName: (path: string) =>
    `Impossibile scrivere: ${path} non ha il nome di una cartella di lavoro; indicare un file .xlsx.`,
  noTableName: (path: string) =>
    `Impossibile scrivere: ${path} ha il nome di una cartella di lavoro; indicare un file .csv.`,
  wrongKind: (path: string, asked: string, extension: string, hasMacros: boolean) =>
    `Impossibile scrivere ${path}: ${
      hasMacros
        ? 'la cartella di lavoro contiene macro, che restano dove sono'
        : 'la cartella di lavoro resta del tipo che è'
    }, ed Excel non aprirebbe un file ${asked} di quel tipo. Indicare un file .${extension}.`,
  cannotWrite: (path: string, reason: string) => `Impossibile scrivere ${path}: ${reason}.`,
  cannotPrint: (reason: string) => `Impossibile scrivere il risultato: ${reason}.`,
  cannotRead: (path: string, reason: string) => `Impossibile leggere ${path}: ${reason}.`,
  unexpected: (detail: string) => `Errore imprevisto: ${detail}.`,

  reasons: {
    ENOENT: 'il file o la cartella non esiste; controllare il percorso',
    EACCES: 'manca il permesso; scegliere un’altra cartella o chiedere il permesso',
    EPERM: 'manca il permesso; scegliere un’altra cartella o chiedere il permesso',
    EROFS: 'la cartella è di sola lettura; sceglierne un’altra',
    EISDIR: 'è una cartella; indicare un file .xlsx',
    ENOTDIR: 'il percorso passa per un file; controllarlo',
    ELOOP: 'il collegamento torna su se stesso; controllare il percorso',
    ENOSPC: 'il disco è pieno; liberare spazio e riprovare',
    EDQUOT: 'lo spazio concesso sul disco è finito; liberare spazio e riprovare',
    EFBIG: 'il file è troppo grande per questo disco; scegliere un’altra cartella',
    ENAMETOOLONG: 'il nome è troppo lungo; sceglierne uno più breve',
    EBUSY: 'il file è aperto in un altro programma; chiuderlo e riprovare',
    NOT_A_FILE: 'non è un file; indicare un file .xlsx',
    DANGLING_LINK: 'è un collegamento a un file che non esiste; controllarlo',
    TOO_LARGE: 'il file supera 256 MB; eliminare in Excel immagini, righe e fogli che non servono',
  },
  systemError: (code: string) => `errore di sistema ${code}`,

  loadFailures: {
    'not-a-workbook': 'non è una cartella di lavoro di Excel; indicare un file .xlsx',
    'encrypted-or-old':
      'è protetto da password o nel vecchio formato .xls; aprirlo in Excel e salvarlo come .xlsx senza password',
    'broken-archive': 'il file è danneggiato o incompleto; procurarsene un’altra copia',
    'too-large':
      'il contenuto supera il limite (512 MB decompresso, 5 milioni di celle); eliminare in Excel righe e fogli che non servono',
    'no-workbook': 'l’archivio non contiene una cartella di lavoro di Excel; indicare un file .xlsx',
    'binary-workbook': 'è nel formato binario .xlsb; aprirlo in Excel e salvarlo come .xlsx',
  },
  brokenPart: (part: string, detail: string) =>
    `la parte ${part} è danneggiata (${detail}); aprire il file in Excel e salvarlo di nuovo`,

  written: (path: string, sheets: readonly string[]) =>
    `Scritto ${path}${sheets.length === 0 ? '' : `: ${sheets.join(', ')}`}`,
  signatureGone: (path: string) =>
    `La firma digitale del file non vale per ${path}, perché il contenuto è cambiato: firmarlo di nuovo in Excel se serve.`,
  yearWithoutTargets: (year: number, years: readonly number[]) =>
    `Nessun target è del ${year}. ${years.length === 0 ? '' : `Anni con target: ${years.join(', ')}. `}Controllare l’anno dopo --year.`,
  noSuchTargets: (targets: string) => `Dopo --targets va empty o keep, non «${targets}».`,
  noYearToMove: () => 'Il piano non dice il suo anno: indicarlo con --year.',
  nameTaken: (sheet: string) => `Esiste già un foglio «${sheet}»: rinominarlo o toglierlo prima.`,
  nextPlan: (p: { year: number; toDecide: number; stale: number }) =>
    `PIRA ${p.year}: target da scrivere ${p.toDecide}, testi con un anno da controllare ${p.stale}`,
  lostFormulas: (p: { range: string; formula: string; isValue: boolean }) =>
    `${p.range}: la formula ${p.formula} seguiva ${p.isValue ? 'i risultati, ora tolti: resta il suo valore' : 'valori di quest’anno: la cella è da scrivere'}`,
  targetsDisagree: (p: { year: number; name: string; one: string; other: string }) =>
    `Target diversi per il ${p.year}: «${p.name}» ha ${p.one} e ${p.other}; si segue il secondo.`,
  noTrends: () => 'Nessun indicatore compare in più anni.',
  trendPoint: (p: { year: number; target: string; actual: string; isApart: boolean }) =>
    `${p.year}${p.isApart ? ' (non confrontabile con gli anni prima)' : ''}: ${p.target || '–'} / ${p.actual || '–'}`,
  onePlan: () =>
    'Il file contiene un solo piano: indicare due file, o due anni o fogli con --from-year, --to-year, --from-sheet, --to-sheet.',
  sheetWithoutPlan: (sheet: string) => `Il foglio «${sheet}» non contiene un piano.`,
  badLine: (line: number) => `La riga ${line} non è un oggetto JSON con il campo "text".`,
  example: (line: string) => `Scrivere per esempio ${line}.`,
  trendTitles: ['indicatore', 'anno: target / consuntivo'],
  progress: {
    read: 'Lettura',
    write: 'Scrittura',
    undo: 'Ripristino',
    open: 'Apertura',
    save: 'Salvataggio',
  },
  progressIn: (step: string, file: string, size: string | null) =>
    size === null ? `${step} di ${file} …` : `${step} di ${file} (${size.replace('.', ',')}) …`,
  progressOf: (step: string, done: number, total: number) => `${step}: ${done} di ${total}`,

  comparison: (p: {
    from: string;
    to: string;
    same: number;
    changed: number;
    added: number;
    removed: number;
    unsure: number;
  }) =>
    `Dal piano ${p.from} al piano ${p.to}: indicatori invariati ${p.same}, modificati ${p.changed}, nuovi ${p.added}, eliminati ${p.removed}, da confermare ${p.unsure}`,
  comparisonTitles: ['variazione', 'indicatore', 'che cosa'],
  comparisonKinds: {
    changed: 'modificato',
    likely: 'probabile',
    added: 'nuovo',
    removed: 'eliminato',
    unsure: 'da confermare',
  },
  mayBe: (name: string) => `forse «${name}»`,
  plan: (year: number | null, objectives: number, indicators: number, findings: number) =>
    `PIRA ${year ?? 'senza anno'}: ${objectives === 1 ? '1 obiettivo' : `${objectives} obiettivi`}, ${indicators === 1 ? '1 indicatore' : `${indicators} indicatori`}, ${findings === 1 ? '1 anomalia' : `${findings} anomalie`}`,
  findingTitles: ['Cella', 'Gravità', 'Anomalia'],
  ignoredTitles: ['Cella', 'Ignorata', 'Motivo'],
  severities: { error: 'errore', warning: 'avviso', info: 'segnalazione' },
  monitorTitles: ['Cella', 'Indicatore', 'Target', 'Valore', 'Atteso', 'Proiezione', 'Andamento'],
  resultTitles: ['Cella', 'Indicatore', 'Target', 'Consuntivo', 'Grado', 'Stato'],
  ownRule: (rule: string) => `Regola dell’ente: ${rule}`,
  mean: (share: string | null, measured: number, total: number) =>
    `Grado di raggiungimento medio: ${share ?? 'non calcolabile'} (${measured} indicatori su ${total})`,

  why: whyIt,
};

export type Words = typeof it;
