import type { Words } from './it';
import { whyEn } from './whyEn';

export const en: Words = {
  language: 'en',

  usage: {
    title: 'Usage',
    command: 'COMMAND',
    newFile: 'NEW',
    corrections: 'INSTRUCTIONS',
    former: 'FORMER',
    year: 'YEAR',
    sheet: 'SHEET',
    day: 'YYYY-MM-DD',
    cell: 'CELL',
    folder: 'FOLDER',
    files: {},
    options: 'Options',
    example: 'Example',
    exitCodes:
      'Exit codes: 0 done; 2 wrong usage; 3 no PIRA in the file; 4 a file cannot be read or written.',
    more: 'For one command',
    way: (call) => `For help: ${call}`,
  },
  examples: {
    inspect: 'inspect plan.xlsx --year 2024',
    evaluate: 'evaluate plan.xlsx --out evaluated.xlsx',
    reclassify: 'reclassify plan.xlsx --out reclassified.xlsx',
    clean: 'clean plan.xlsx --out clean.xlsx --csv open.csv',
    report: 'report plan.xlsx --out report.xlsx',
    collect: 'collect plan.xlsx --out-dir collection --in-place',
    merge: 'merge plan.xlsx collection/*.xlsx --out updated.xlsx',
    monitor: 'monitor plan.xlsx --at 2024-06-30',
    next: 'next plan-2024.xlsx --out plan-2025.xlsx',
    trend: 'trend plan-2023.xlsx plan-2024.xlsx',
    compare: 'compare plan-2024.xlsx plan-2025.xlsx',
    dashboard: 'dashboard plan.xlsx --out dashboard.xlsx',
    correct: 'correct plan.xlsx --reading instructions.json --out corrected.xlsx',
    document: 'document plan.xlsx --what report --out report.docx',
    targets: 'targets --json < lines.jsonl',
  },
  summaries: {
    inspect: 'the plan and its findings; writes nothing',
    evaluate:
      'evaluates the indicators; with --out or --in-place also writes the result columns, with --formulas as formulas that follow the actual values',
    reclassify: 'adds the sheet Riclassificazione',
    clean:
      'writes a workbook with PIRA pulito, Correzioni, Dati aperti and Dizionario; with --csv also the open data as CSV',
    report: 'adds the sheets Rapporto sui risultati and Regole applicate',
    collect:
      'writes a file for each responsibility centre into the folder, with its indicators to fill in; with --out or --in-place the plan keeps a code by which its files are known when they come back; merge brings the filled files back',
    merge:
      'imports the values of the filled files into the plan; conflicts, missing values and what cannot be matched are listed and not written',
    monitor:
      'the state of the indicators on a date: interim value, what is expected, projection, pace; with --out or --in-place also writes the sheet Monitoraggio',
    next: 'makes the workbook of the year after: the same sheets with their years moved on, without results; with --targets keep the targets are carried over',
    trend:
      'the same indicators over the years that the files hold: targets, actual values, achievement; with --out or --in-place writes the sheet Andamento into the last',
    compare:
      'compares two plans: two files, or two years or sheets of one; with --out or --in-place writes the sheet Variazioni into the second, where reasons already written stay',
    dashboard: 'adds the sheet Cruscotto, with charts of the results',
    correct:
      'saves in the workbook the office’s instructions on how its sheets are read; with --from imports last year’s',
    document:
      'writes the plan, or the year-end report on results, as a Word file; what only the organisation can say is left to be completed',
    targets:
      'reads one JSON object per line {"text","unit","year","indicator"} from standard input and prints one reading per line',
  },
  options: {
    year: 'the year to evaluate, instead of the plan’s own',
    targets: 'what becomes of the targets: empty (the default) or keep (carried over)',
    'from-year': 'the year of the old plan',
    'to-year': 'the year of the new plan',
    'from-sheet': 'the sheet of the old plan',
    'to-sheet': 'the sheet of the new plan',
    at: 'the day of the monitoring',
    'out-dir': 'the folder to write into; it is made where it is missing',
    out: 'the file to write; the input stays as it is',
    'in-place': 'writes over the input',
    datapackage: 'the description of the CSV to write (Frictionless), in its folder or above',
    what: 'plan: the plan; report: the year-end report',
    csv: 'the CSV file to write',
    reading: 'the office’s instructions on how the sheets are read',
    'from-reading': 'with two files, the instructions on how the old plan is read',
    from: 'the workbook to import the instructions from',
    logo: 'the picture on the cover, PNG or JPEG up to 100 kB, instead of the one kept in the workbook',
    formulas: 'results as formulas',
    'print-area':
      'what of the sheets of the plan is printed: plan (the plan without the results) or results (the results as well); otherwise it stays as it is',
    accounts: 'in JSON, also how every cell was interpreted',
    why: 'why a cell was interpreted as it was, for example F31 or "PIRA 2021!F31"',
    json: 'the result as JSON, for other programs',
    lang: 'language of the messages: it or en',
    help: 'this help',
    version: 'the version',
  },

  yearMovedOn: 'the year of the plan to start from, where the file holds several',
  readingOf: { first: 'of the first file', last: 'of the last file' },
  fromReadingAlone: () =>
    'The option --from-reading is for the file of the old plan: give two files, or --reading.',
  nothingToCorrect: () => 'The command correct needs --reading with the instructions, or --from.',
  badReading: (path, reason) => `The instructions in ${path} cannot be used. ${reason}`,
  corrected: (count) =>
    count === 1 ? 'Saved 1 instruction of the office.' : `Saved ${count} instructions of the office.`,
  missedCorrections: (count) => `Not imported, because what they refer to is not here: ${count}.`,

  noCommand: () => 'The command is missing.',
  unknownCommand: (command) => `Unknown command: ${command}.`,
  unknownOption: (option) => `There is no option ${option}.`,
  strayOption: (command, option) => `The command ${command} has no option --${option}.`,
  repeatedOption: (option) => `The option --${option} is given twice.`,
  valueMissing: (option) => `The option ${option} needs a value.`,
  valueTooMuch: (option) => `The option ${option} takes no value.`,
  oneFile: (command) => `The command ${command} takes one file.`,
  someFiles: (command, files) => `The command ${command} takes “${files}”.`,
  noFile: (command) => `The command ${command} takes no file.`,
  noLogo: (path: string) => `${path} is not a PNG or JPEG picture of up to 100 kB.`,
  noPrintArea: (area: string) => `After --print-area comes plan or results, not «${area}».`,
  noYear: (year) => `“${year}” is not a four-digit year.`,
  noDay: (day) => `“${day}” is not a day: give it as YYYY-MM-DD, for example 2024-06-30.`,
  outDirMissing: (command) => `The command ${command} needs --out-dir with the folder to write into.`,
  alreadyThere: (path) => `Cannot write: ${path} exists already; give another folder, or move the file.`,
  collectionWritten: (path, indicators) =>
    `Written ${path}: ${indicators === 1 ? '1 indicator' : `${indicators} indicators`}`,
  mergeCounts: ({ taken, same, conflicts, unsure, missing, rejected }) =>
    `Imported ${taken} · same ${same} · conflicts ${conflicts} · to confirm ${unsure} · missing ${missing} · rejected ${rejected}`,
  mergeTaken: (cell, name, value, file) => `${cell} ${name}: ${value} (${file})`,
  mergeConflict: (cell, name, ours, theirs, file) =>
    `CONFLICT ${cell} ${name}: “${ours}” in the plan, “${theirs}” in ${file}; not written`,
  mergeUnsure: (cell, value, file, reason) =>
    `TO CONFIRM ${cell} “${value}” (${file}): ${reason} Not written.`,
  mergeMissing: (cell, name, centre) => `MISSING ${cell} ${name}${centre === '' ? '' : ` (${centre})`}`,
  mergeRejected: (file, cell, reason) =>
    `REJECTED ${[file, cell].filter((part) => part !== '').join(' ')}: ${reason}`,
  atMissing: (command) => `The command ${command} needs --at with the day, for example --at 2024-06-30.`,
  noCell: (cell) => `“${cell}” is not a cell: give for example F31, or "PIRA 2021!F31" for another sheet.`,
  emptyCell: (cell) => `The cell ${cell} is empty, or there is no such sheet.`,
  noLanguage: (language) => `There is no language “${language}”: give it or en.`,
  outMissing: (command, orInPlace) =>
    `The command ${command} needs --out with the file to write${orInPlace ? ', or --in-place' : ''}.`,

  noDocument: (what, known) =>
    what === ''
      ? `The command document needs --what with the document: ${known}.`
      : `There is no document “${what}”: give ${known}.`,
  csvMissing: () => 'The option --datapackage describes the CSV file: give --csv as well.',
  noDescriptionName: (path) =>
    `Cannot write: ${path} does not have the name of a description; give a .json file.`,
  notAbove: (path) =>
    `Cannot write: the CSV file is neither in the folder of ${path} nor below it; the description could not name it.`,

  destinationIsInput: (path) =>
    `Cannot write: ${path} is the input; give another file, or --in-place to write over it.`,
  csvIsInput: (path) => `Cannot write: ${path} is the input; give another file.`,
  outOrInPlace: (path) => `Cannot write: ${path} is not the input; give either --out or --in-place.`,
  destinationTwice: (path) => `Cannot write: ${path} is given twice; give two different files.`,
  noWorkbookName: (path) => `Cannot write: ${path} does not have the name of a workbook; give an .xlsx file.`,
  noTableName: (path) => `Cannot write: ${path} has the name of a workbook; give a .csv file.`,
  wrongKind: (path, asked, extension, hasMacros) =>
    `Cannot write ${path}: ${
      hasMacros ? 'the workbook holds macros, which stay where they are' : 'the workbook stays of its kind'
    }, and Excel would not open ${asked} of that kind. Give a file .${extension}.`,
  cannotWrite: (path, reason) => `Cannot write ${path}: ${reason}.`,
  cannotPrint: (reason) => `Cannot write the result: ${reason}.`,
  cannotRead: (path, reason) => `Cannot read ${path}: ${reason}.`,
  unexpected: (detail) => `Unexpected error: ${detail}.`,

  reasons: {
    ENOENT: 'the file or folder does not exist; check the path',
    EACCES: 'permission is missing; choose another folder or ask for permission',
    EPERM: 'permission is missing; choose another folder or ask for permission',
    EROFS: 'the folder is read-only; choose another',
    EISDIR: 'it is a folder; give an .xlsx file',
    ENOTDIR: 'the path leads through a file; check it',
    ELOOP: 'the link leads to itself; check the path',
    ENOSPC: 'the disk is full; free some space and try again',
    EDQUOT: 'the disk quota is used up; free some space and try again',
    EFBIG: 'the file is too large for this disk; choose another folder',
    ENAMETOOLONG: 'the name is too long; choose a shorter one',
    EBUSY: 'the file is open in another program; close it and try again',
    NOT_A_FILE: 'it is not a file; give an .xlsx file',
    DANGLING_LINK: 'it is a link to a file that does not exist; check it',
    TOO_LARGE: 'the file is above 256 MB; delete images, rows and sheets that are not needed in Excel',
  },
  systemError: (code) => `system error ${code}`,

  loadFailures: {
    'not-a-workbook': 'it is not an Excel workbook; give an .xlsx file',
    'encrypted-or-old':
      'it has a password or is in the old .xls format; open it in Excel and save it as .xlsx without a password',
    'broken-archive': 'the file is damaged or incomplete; get another copy',
    'too-large':
      'the content is above the limit (512 MB unpacked, 5 million cells); delete rows and sheets that are not needed in Excel',
    'no-workbook': 'the archive holds no Excel workbook; give an .xlsx file',
    'binary-workbook': 'it is in the binary format .xlsb; open it in Excel and save it as .xlsx',
  },
  brokenPart: (part, detail) =>
    `the part ${part} is damaged (${detail}); open the file in Excel and save it again`,

  written: (path, sheets) => `Written ${path}${sheets.length === 0 ? '' : `: ${sheets.join(', ')}`}`,
  signatureGone: (path) =>
    `The digital signature of the file is not valid for ${path}, because its content has changed: sign it again in Excel if needed.`,
  yearWithoutTargets: (year, years) =>
    `No target is for ${year}${years.length === 0 ? '' : `: the plan has targets for ${years.join(', ')}`}. Check the year after --year.`,
  noSuchTargets: (targets) => `After --targets comes empty or keep, not “${targets}”.`,
  noYearToMove: () => 'The plan does not say its year: give it with --year.',
  nameTaken: (sheet) => `There is a sheet “${sheet}” already: rename or remove it first.`,
  nextPlan: (p) => `PIRA ${p.year}: targets to write ${p.toDecide}, texts with a year to check ${p.stale}`,
  lostFormulas: (p) =>
    `${p.range}: the formula ${p.formula} followed ${p.isValue ? 'results, which are left out now: its value stays' : 'values of this year: the cell is to be written'}`,
  targetsDisagree: (p) =>
    `Different targets for ${p.year}: “${p.name}” has ${p.one} and ${p.other}; the second is followed.`,
  noTrends: () => 'No indicator appears in more than one year.',
  trendPoint: (p) =>
    `${p.year}${p.isApart ? ' (not comparable with before)' : ''}: ${p.target || '–'} / ${p.actual || '–'}`,
  onePlan: () =>
    'The file contains only one plan: give two files, or two years or sheets with --from-year, --to-year, --from-sheet, --to-sheet.',
  sheetWithoutPlan: (sheet) => `The sheet “${sheet}” contains no plan.`,
  badLine: (line) => `Line ${line} is not a JSON object with the field "text".`,
  example: (line) => `Write for example ${line}.`,
  progress: { read: 'Reading', write: 'Writing', undo: 'Restoring' },
  progressOf: (step, done, total) => `${step}: ${done} of ${total}`,

  comparison: (p) =>
    `From the plan ${p.from} to the plan ${p.to}: indicators unchanged ${p.same}, changed ${p.changed}, new ${p.added}, dropped ${p.removed}, to confirm ${p.unsure}`,
  comparisonTitles: ['change', 'indicator', 'what'],
  comparisonKinds: {
    changed: 'changed',
    likely: 'likely',
    added: 'new',
    removed: 'dropped',
    unsure: 'to confirm',
  },
  mayBe: (name) => `perhaps “${name}”`,
  plan: (year, objectives, indicators, findings) =>
    `PIRA ${year ?? 'without a year'}: ${objectives === 1 ? '1 objective' : `${objectives} objectives`}, ${indicators === 1 ? '1 indicator' : `${indicators} indicators`}, ${findings === 1 ? '1 finding' : `${findings} findings`}`,
  findingTitles: ['Cell', 'Severity', 'Finding'],
  ignoredTitles: ['Cell', 'Ignored', 'Reason'],
  severities: { error: 'error', warning: 'warning', info: 'information' },
  monitorTitles: ['Cell', 'Indicator', 'Target', 'Value', 'Expected', 'Projection', 'Pace'],
  resultTitles: ['Cell', 'Indicator', 'Target', 'Actual', 'Achieved', 'Status'],
  ownRule: (rule) => `Organisation’s rule: ${rule}`,
  mean: (share, measured, total) =>
    `Mean achievement: ${share ?? 'cannot be computed'} (${measured} of ${total} indicators)`,

  why: whyEn,
};
