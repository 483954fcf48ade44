/** The options that there are, and what of a value each takes. */
export const FLAGS = {
  year: { type: 'string' },
  'from-year': { type: 'string' },
  'to-year': { type: 'string' },
  'from-sheet': { type: 'string' },
  'to-sheet': { type: 'string' },
  at: { type: 'string' },
  out: { type: 'string' },
  'in-place': { type: 'boolean' },
  'out-dir': { type: 'string' },
  csv: { type: 'string' },
  reading: { type: 'string' },
  'from-reading': { type: 'string' },
  from: { type: 'string' },
  datapackage: { type: 'string' },
  what: { type: 'string' },
  logo: { type: 'string' },
  formulas: { type: 'boolean' },
  'print-area': { type: 'string' },
  accounts: { type: 'boolean' },
  why: { type: 'string' },
  targets: { type: 'string' },
  json: { type: 'boolean' },
  accept: { type: 'string', multiple: true },
  progress: { type: 'boolean' },
  lang: { type: 'string' },
} as const;

export type Flag = keyof typeof FLAGS;

/** Options that every command takes. */
export const COMMON_FLAGS = ['progress', 'lang'] as const;

/** How a command is typed. Every command takes the common options, too. */
export interface CommandForm {
  /** The files it takes, as help shows them: in brackets what may be left out, with ... what may be several. */
  readonly files: readonly string[];
  readonly flags: readonly Exclude<Flag, (typeof COMMON_FLAGS)[number]>[];
  /** It writes a workbook and has nothing else to show. */
  readonly needsOut: boolean;
}

const ONE_FILE = ['FILE.xlsx'];
const WHICH_PLANS = ['from-year', 'from-sheet', 'to-year', 'to-sheet'] as const;

export const COMMANDS = {
  inspect: { files: ONE_FILE, flags: ['year', 'reading', 'accounts', 'why', 'json'], needsOut: false },
  evaluate: {
    files: ONE_FILE,
    flags: ['year', 'reading', 'out', 'in-place', 'formulas', 'print-area', 'json'],
    needsOut: false,
  },
  reclassify: { files: ONE_FILE, flags: ['year', 'reading', 'out', 'in-place'], needsOut: true },
  clean: { files: ONE_FILE, flags: ['year', 'reading', 'out', 'csv', 'datapackage'], needsOut: true },
  report: { files: ONE_FILE, flags: ['year', 'reading', 'out', 'in-place'], needsOut: true },
  dashboard: { files: ONE_FILE, flags: ['year', 'reading', 'out', 'in-place'], needsOut: true },
  collect: {
    files: ONE_FILE,
    flags: ['out-dir', 'year', 'reading', 'out', 'in-place'],
    needsOut: false,
  },
  merge: {
    files: ['FILE.xlsx', 'FILLED.xlsx...'],
    flags: ['accept', 'year', 'reading', 'out', 'in-place', 'json'],
    needsOut: true,
  },
  monitor: { files: ONE_FILE, flags: ['at', 'year', 'reading', 'out', 'in-place', 'json'], needsOut: false },
  compare: {
    files: ['[BEFORE.xlsx]', 'AFTER.xlsx'],
    flags: [...WHICH_PLANS, 'reading', 'from-reading', 'out', 'in-place', 'json'],
    needsOut: false,
  },
  next: { files: ONE_FILE, flags: ['year', 'reading', 'targets', 'out', 'json'], needsOut: true },
  trend: { files: ['FILE.xlsx...'], flags: ['reading', 'out', 'in-place', 'json'], needsOut: false },
  correct: { files: ONE_FILE, flags: ['reading', 'from', 'out', 'in-place', 'json'], needsOut: true },
  document: { files: ONE_FILE, flags: ['what', 'year', 'reading', 'logo', 'out'], needsOut: true },
  targets: { files: [], flags: ['json'], needsOut: false },
} as const satisfies Record<string, CommandForm>;

export type Command = keyof typeof COMMANDS;
