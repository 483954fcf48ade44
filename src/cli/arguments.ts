import { parseArgs } from 'node:util';

import { PRINTED, type Printed } from '../pira/sheet/sheetEdit';
import { type Day, dayOf } from '../pira/sheet/day';
import type { CarriedTargets } from '../pira/reports/nextYear/nextYearPlan';
import { DOCUMENT_KINDS, type DocumentKind } from '../pira/reports/documents/document';
import { type Command, type CommandForm, COMMANDS, COMMON_FLAGS, FLAGS } from './commandForms';
import { type AcceptedCell, parseAcceptedCell, type TypedCell, parseCell } from './parseCell';
import { type Refusal, wrongUsage } from './exit';
import { type Language, WORDS, type Words } from './words';

/** A command with its options; `file`, the workbook that is worked on, is "" where the command takes none. */
export interface Request {
  readonly ok: true;
  readonly command: Command;
  readonly file: string;
  /** All files in their order; the last is the one that is worked on. */
  readonly files: readonly string[];
  readonly json: boolean;
  /** What becomes of the targets in the plan of the year after. */
  readonly targets: CarriedTargets;
  readonly year: number | null;
  /** The day of a monitoring. */
  readonly at: Day | null;
  /** The plans to compare, by year and sheet. */
  readonly from: PlanOptions;
  readonly to: PlanOptions;
  readonly out: string | null;
  /** The folder to write workbooks into. */
  readonly outDir: string | null;
  readonly csv: string | null;
  /** A file with corrections of the reading. */
  readonly reading: string | null;
  /** The same for the workbook of the old plan, where it is another one. */
  readonly fromReading: string | null;
  /** Last year's workbook, whose corrections are taken over. */
  readonly lastYearFile: string | null;
  /** The description of the CSV file. */
  readonly datapackage: string | null;
  /** The document that is wanted. */
  readonly documentKind: DocumentKind;
  /** The picture on its cover; null for the one that the workbook keeps. */
  readonly logo: string | null;
  /** The workbook may be written over; then `out` is `file`, unless another way of writing it was given. */
  readonly inPlace: boolean;
  /** Results as formulas rather than plain values. */
  readonly formulas: boolean;
  /** Which part of the plan's sheets is printed; null leaves it as it is. */
  readonly printed: Printed | null;
  /** The cells of which a value that is asked about is accepted. */
  readonly accepted: readonly AcceptedCell[];
  /** Every cell with what it was taken for. */
  readonly accounts: boolean;
  /** The cell of which it is asked why it was taken for what it is. */
  readonly why: TypedCell | null;
}

/** Which plan of a workbook is asked for; null for the one that the workbook says. */
export interface PlanOptions {
  readonly year: number | null;
  readonly sheet: string | null;
}

const HELP = new Set(['--help', '-h']);
const VERSION = new Set(['--version', '-v']);

/** What is asked for in place of a command: help (for one command, or null for all) or the version. */
export function helpOrVersion(
  typed: readonly string[],
): { readonly help: Command | null } | { readonly version: true } | null {
  const [first = '', second = ''] = typed.filter((word) => !word.startsWith('-'));
  if (first === 'help') return { help: isCommand(second) ? second : null };
  if (typed.some((word) => HELP.has(word))) return { help: isCommand(first) ? first : null };
  return VERSION.has(typed[0] ?? '') ? { version: true } : null;
}

/** The language of `--lang`; null where it is missing or unknown. */
export function languageOption(typed: readonly string[]): Language | null {
  const at = typed.findIndex((word) => word === '--lang' || word.startsWith('--lang='));
  const given = typed[at]?.split('=')[1] ?? typed[at + 1];
  return at >= 0 && isLanguage(given) ? given : null;
}

/** The command that was typed, for the help on it; null where it is none. */
export function typedCommand(typed: readonly string[]): Command | null {
  return typed.find(isCommand) ?? null;
}

/** Parses a command line, or says why it cannot be understood. */
export function parseRequest(typed: readonly string[]): Request | Refusal {
  const parsed = parsedArguments(typed);
  if (typeof parsed === 'function') return wrongUsage(parsed);
  const { values, positionals, tokens } = parsed;
  const [command = '', ...files] = positionals;
  if (!isCommand(command))
    return wrongUsage((words) => (command === '' ? words.noCommand() : words.unknownCommand(command)));
  const twice = repeatedName(tokens.flatMap((token) => (isGivenOnce(token) ? token.name : [])));
  if (twice !== undefined) return wrongUsage((words) => words.repeatedOption(twice));
  const { flags, files: wanted, needsOut }: CommandForm = COMMANDS[command];
  const known: readonly string[] = [...flags, ...COMMON_FLAGS];
  const stray = Object.keys(values).find((name) => !known.includes(name));
  if (stray !== undefined) return wrongUsage((words) => words.strayOption(command, stray));
  if (!isNumberOfFiles(files.length, wanted))
    return wrongUsage((words) => {
      if (wanted.length === 0) return words.noFile(command);
      return wanted.length === 1 && !takesManyFiles(wanted)
        ? words.oneFile(command)
        : words.someFiles(command, fileNames(wanted, words));
    });
  const { lang, targets, 'print-area': area } = values;
  const printed = PRINTED.find((one) => one === area) ?? null;
  if (area !== undefined && printed === null) return wrongUsage((words) => words.noPrintArea(area));
  if (targets !== undefined && targets !== 'empty' && targets !== 'keep')
    return wrongUsage((words) => words.noSuchTargets(targets));
  if (lang !== undefined && !isLanguage(lang)) return wrongUsage((words) => words.noLanguage(lang));
  const years = [values.year, values['from-year'], values['to-year']];
  const noYear = years.find((year) => year !== undefined && !/^(19|20)\d\d$/u.test(year));
  if (noYear !== undefined) return wrongUsage((words) => words.noYear(noYear));
  const [year = null, fromYear = null, toYear = null] = years.map((typedYear) =>
    typedYear === undefined ? null : Number(typedYear),
  );
  const { at = null } = values;
  if (at !== null && !isDay(at)) return wrongUsage((words) => words.noDay(at));
  if (at === null && flags.includes('at')) return wrongUsage((words) => words.atMissing(command));
  const inPlace = values['in-place'] ?? false;
  if (needsOut && values.out === undefined && !inPlace)
    return wrongUsage((words) => words.outMissing(command, flags.includes('in-place')));
  if (command === 'correct' && values.reading === undefined && values.from === undefined)
    return wrongUsage((words) => words.nothingToCorrect());
  const why = values.why === undefined ? null : parseCell(values.why);
  if (values.why !== undefined && why === null) return wrongUsage((words) => words.noCell(values.why ?? ''));
  const accepted = (values.accept ?? []).map(parseAcceptedCell);
  const notAccepted = values.accept?.[accepted.indexOf(null)];
  if (notAccepted !== undefined) return wrongUsage((words) => words.noCell(notAccepted));
  const what = DOCUMENT_KINDS.find((kind) => kind === values.what);
  if (command === 'document' && what === undefined)
    return wrongUsage((words) => words.noDocument(values.what ?? '', DOCUMENT_KINDS.join(' | ')));
  if (values.datapackage !== undefined && values.csv === undefined)
    return wrongUsage((words) => words.csvMissing());
  if (values['out-dir'] === undefined && flags.includes('out-dir'))
    return wrongUsage((words) => words.outDirMissing(command));
  // Of several files the first takes the others in, else the last is the one that is worked on.
  const file = (command === 'merge' ? files[0] : files.at(-1)) ?? '';
  return {
    ok: true,
    command,
    file,
    files,
    json: values.json ?? false,
    targets: values.targets === 'keep' ? 'keep' : 'empty',
    year,
    at,
    from: { year: fromYear, sheet: values['from-sheet'] ?? null },
    to: { year: toYear, sheet: values['to-sheet'] ?? null },
    out: values.out ?? (inPlace ? file : null),
    outDir: values['out-dir'] ?? null,
    csv: values.csv ?? null,
    reading: values.reading ?? null,
    fromReading: values['from-reading'] ?? null,
    lastYearFile: values.from ?? null,
    datapackage: values.datapackage ?? null,
    documentKind: what ?? 'plan',
    logo: values.logo ?? null,
    inPlace,
    formulas: values.formulas ?? false,
    printed,
    accepted: accepted.filter((one) => one !== null),
    accounts: values.accounts ?? false,
    why,
  };
}

/** A day of the calendar as YYYY-MM-DD. */
function isDay(word: string): boolean {
  const [, year, month, day] = /^((?:19|20)\d\d)-(\d\d)-(\d\d)$/u.exec(word) ?? [];
  return dayOf(Number(year), Number(month), Number(day)) === word;
}

/** The files of a command as a person of that language would call them. */
export function fileNames(files: CommandForm['files'], { usage }: Words): string {
  return files.join(' ').replaceAll(/BEFORE|AFTER|FILLED/gu, (name) => usage.files[name] ?? name);
}

/** Whether any number of files may follow. */
export function takesManyFiles(wanted: CommandForm['files']): boolean {
  return wanted.at(-1)?.endsWith('...') === true;
}

function isNumberOfFiles(count: number, wanted: CommandForm['files']): boolean {
  const least = wanted.filter((name) => !name.startsWith('[')).length;
  return count >= least && (takesManyFiles(wanted) || count <= wanted.length);
}

function isLanguage(word: string | undefined): word is Language {
  return word !== undefined && Object.hasOwn(WORDS, word);
}

function isCommand(word: string): word is Command {
  return Object.hasOwn(COMMANDS, word);
}

/** An option that may be given once only. */
function isGivenOnce(token: {
  readonly kind: string;
  readonly name?: string;
}): token is { kind: 'option'; name: string } {
  return token.kind === 'option' && token.name !== 'accept';
}

function repeatedName(names: readonly string[]): string | undefined {
  return names.find((name, at) => names.indexOf(name) !== at);
}

function parsedArguments(typed: readonly string[]) {
  try {
    return parseArgs({ args: [...typed], options: FLAGS, allowPositionals: true, tokens: true });
  } catch (error) {
    const message = String(error);
    const option = /'(-[^ ']*)/.exec(message)?.[1] ?? message;
    return (words: Words): string => {
      if (message.includes('Unknown option')) return words.unknownOption(option);
      return message.includes('does not take') ? words.valueTooMuch(option) : words.valueMissing(option);
    };
  }
}
