import { parseArgs } from 'node:util';

import { EXIT, refusal, type Refusal } from './exit';
import { type Language, WORDS, type Words } from './words';

const FLAGS = {
  year: { type: 'string' },
  out: { type: 'string' },
  'in-place': { type: 'boolean' },
  csv: { type: 'string' },
  formulas: { type: 'boolean' },
  accounts: { type: 'boolean' },
  json: { type: 'boolean' },
  lang: { type: 'string' },
} as const;

export type Flag = keyof typeof FLAGS;

/** How a command is typed. Every command takes `--lang`, too. */
export interface CommandForm {
  readonly takesFile: boolean;
  readonly flags: readonly Exclude<Flag, 'lang'>[];
  /** It writes a workbook and has nothing else to show. */
  readonly needsOut: boolean;
}

export const COMMANDS = {
  inspect: { takesFile: true, flags: ['year', 'accounts', 'json'], needsOut: false },
  evaluate: { takesFile: true, flags: ['year', 'out', 'in-place', 'formulas', 'json'], needsOut: false },
  reclassify: { takesFile: true, flags: ['year', 'out', 'in-place'], needsOut: true },
  clean: { takesFile: true, flags: ['year', 'out', 'csv'], needsOut: true },
  report: { takesFile: true, flags: ['year', 'out', 'in-place'], needsOut: true },
  targets: { takesFile: false, flags: ['json'], needsOut: false },
} as const satisfies Record<string, CommandForm>;

export type Command = keyof typeof COMMANDS;

/** A command with its options; `file` is "" where the command takes none. */
export interface Request {
  readonly ok: true;
  readonly command: Command;
  readonly file: string;
  readonly json: boolean;
  readonly year: number | null;
  readonly out: string | null;
  readonly csv: string | null;
  /** The workbook may be written over; then `out` is `file`, unless another way of writing it was given. */
  readonly inPlace: boolean;
  /** Results as formulas rather than plain values. */
  readonly formulas: boolean;
  /** Every cell with what it was taken for. */
  readonly accounts: boolean;
}

const HELP = new Set(['--help', '-h']);
const VERSION = new Set(['--version', '-v']);

/** What is asked instead of a command's work: help (for one command, or null for all) or the version. */
export function askedInstead(
  typed: readonly string[],
): { readonly help: Command | null } | { readonly version: true } | null {
  const [first = '', second = ''] = typed.filter((word) => !word.startsWith('-'));
  if (first === 'help') return { help: isCommand(second) ? second : null };
  if (typed.some((word) => HELP.has(word))) return { help: isCommand(first) ? first : null };
  return VERSION.has(typed[0] ?? '') ? { version: true } : null;
}

/** The language asked for with `--lang`; null where none is, or one that there is not. */
export function languageAsked(typed: readonly string[]): Language | null {
  const at = typed.findIndex((word) => word === '--lang' || word.startsWith('--lang='));
  const given = typed[at]?.split('=')[1] ?? typed[at + 1];
  return at >= 0 && isLanguage(given) ? given : null;
}

/** The command that was typed, for the help on it; null where it is none. */
export function commandIn(typed: readonly string[]): Command | null {
  return typed.find(isCommand) ?? null;
}

/** What was typed, or why it cannot be understood. */
export function requestOf(typed: readonly string[]): Request | Refusal {
  const parsed = parsedArguments(typed);
  if (typeof parsed === 'function') return wrongUsage(parsed);
  const { values, positionals, tokens } = parsed;
  const [command = '', ...files] = positionals;
  if (!isCommand(command))
    return wrongUsage((words) => (command === '' ? words.noCommand() : words.unknownCommand(command)));
  const twice = repeated(tokens.flatMap((token) => (token.kind === 'option' ? token.name : [])));
  if (twice !== undefined) return wrongUsage((words) => words.repeatedOption(twice));
  const { flags, takesFile, needsOut }: CommandForm = COMMANDS[command];
  const known: readonly string[] = [...flags, 'lang'];
  const stray = Object.keys(values).find((name) => !known.includes(name));
  if (stray !== undefined) return wrongUsage((words) => words.strayOption(command, stray));
  if (files.length !== (takesFile ? 1 : 0))
    return wrongUsage((words) => (takesFile ? words.oneFile(command) : words.noFile(command)));
  const { year, lang } = values;
  if (lang !== undefined && !isLanguage(lang)) return wrongUsage((words) => words.noLanguage(lang));
  if (year !== undefined && !/^(19|20)\d\d$/u.test(year)) return wrongUsage((words) => words.noYear(year));
  const inPlace = values['in-place'] ?? false;
  if (needsOut && values.out === undefined && !inPlace)
    return wrongUsage((words) => words.outMissing(command));
  const [file = ''] = files;
  return {
    ok: true,
    command,
    file,
    json: values.json ?? false,
    year: year === undefined ? null : Number(year),
    out: values.out ?? (inPlace ? file : null),
    csv: values.csv ?? null,
    inPlace,
    formulas: values.formulas ?? false,
    accounts: values.accounts ?? false,
  };
}

function isLanguage(word: string | undefined): word is Language {
  return word !== undefined && Object.hasOwn(WORDS, word);
}

function isCommand(word: string): word is Command {
  return Object.hasOwn(COMMANDS, word);
}

function repeated(names: readonly string[]): string | undefined {
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

function wrongUsage(sentence: Refusal['sentence']): Refusal {
  return refusal(EXIT.wrongUsage, sentence);
}
