import { helpEn } from './helpEn';
import type { Words } from './it';
import { whyEn } from './whyEn';

export const en: Words = {
  language: 'en',

  ...helpEn,

  yearMovedOn: 'the year of the plan to start from, where the file holds several',
  readingOf: { first: 'of the first file', last: 'of the last file' },
  fromReadingAlone: () =>
    'The option --from-reading is for the file of the old plan: give two files, or --reading.',
  nothingToCorrect: () => 'The command correct needs --reading with the instructions, or --from.',
  badReading: (path, reason) => `The instructions in ${path} cannot be used. ${reason}`,
  corrected: (count) =>
    count === 1 ? 'Saved 1 instruction of the office.' : `Saved ${count} instructions of the office.`,
  refusedCorrection: (what, reason) => `Not kept: ${what}. ${reason}`,
  nothingKept: (path) => `No instruction can be used: ${path} was not written.`,
  unfit: {
    'no-sheet': 'No sheet has this name.',
    'text-changed': 'The sheet has nothing there, or another text.',
    'several-places': 'The text appears in several places, and which one is meant is not known.',
    'no-table': 'No table of indicators is read there: say which row is its header, too.',
    'no-target': 'The cell is not read as a target.',
  },
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
  nothingTaken: (path) => `No value was taken in: ${path} was not written.`,
  notToAccept: (cell) =>
    `There is no value to accept at cell ${cell}: what merge lists as a conflict or to confirm can be accepted.`,
  acceptWhich: (cell, files) =>
    `At cell ${cell} several values can be accepted: name the sheet and the file, for example --accept ${files}.`,
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
  trendTitles: ['indicator', 'year: target / actual'],
  progress: { read: 'Reading', write: 'Writing', undo: 'Restoring', open: 'Opening', save: 'Saving' },
  progressIn: (step, file, size) => (size === null ? `${step} ${file} …` : `${step} ${file} (${size}) …`),
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
