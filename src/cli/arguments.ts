import { parseArgs } from 'node:util';

import { EXIT, refusal, type Refusal } from './exit';

const FLAGS = {
  json: { type: 'boolean' },
  year: { type: 'string' },
  out: { type: 'string' },
  csv: { type: 'string' },
  formulas: { type: 'boolean' },
  'in-place': { type: 'boolean' },
} as const;

const COMMANDS = {
  inspect: { flags: ['json', 'year'], takesFile: true },
  evaluate: { flags: ['json', 'year', 'out', 'in-place', 'formulas'], takesFile: true },
  reclassify: { flags: ['year', 'out', 'in-place'], takesFile: true },
  clean: { flags: ['year', 'out', 'csv'], takesFile: true },
  report: { flags: ['year', 'out', 'in-place'], takesFile: true },
  targets: { flags: ['json'], takesFile: false },
} as const satisfies Record<string, { readonly flags: readonly string[]; readonly takesFile: boolean }>;

export type Command = keyof typeof COMMANDS;

const NEEDS_OUT: ReadonlySet<Command> = new Set(['reclassify', 'clean', 'report']);

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
}

/** Whether what was typed asks how to use the command line. */
export function asksForHelp(typed: readonly string[]): boolean {
  return typed[0] === 'help' || typed.some((word) => word === '--help' || word === '-h');
}

/** What was typed, or why it cannot be understood. */
export function requestOf(typed: readonly string[]): Request | Refusal {
  const [command = '', ...rest] = typed;
  if (!isCommand(command)) {
    return wrongUsage(command === '' ? 'Manca il comando.' : `Comando sconosciuto: ${command}.`);
  }
  const flags: readonly string[] = COMMANDS[command].flags;
  const { takesFile } = COMMANDS[command];
  const parsed = parsedArguments(rest);
  if (typeof parsed === 'string') return wrongUsage(parsed);
  const { values, positionals, tokens } = parsed;
  const twice = repeated(tokens.flatMap((token) => (token.kind === 'option' ? token.name : [])));
  if (twice !== undefined) return wrongUsage(`L’opzione --${twice} è indicata due volte.`);
  const stray = Object.keys(values).find((name) => !flags.includes(name));
  if (stray !== undefined) return wrongUsage(`Il comando ${command} non ha l’opzione --${stray}.`);
  if (positionals.length !== (takesFile ? 1 : 0)) {
    return wrongUsage(
      takesFile ? `Il comando ${command} vuole un solo file.` : `Il comando ${command} non vuole file.`,
    );
  }
  if (values.year !== undefined && !/^(19|20)\d\d$/u.test(values.year)) {
    return wrongUsage(`L’anno «${values.year}» non è un anno di quattro cifre.`);
  }
  const inPlace = values['in-place'] ?? false;
  if (NEEDS_OUT.has(command) && values.out === undefined && !inPlace) {
    return wrongUsage(`Il comando ${command} vuole --out con il file da scrivere.`);
  }
  const file = positionals[0] ?? '';
  return {
    ok: true,
    command,
    file,
    json: values.json ?? false,
    year: values.year === undefined ? null : Number(values.year),
    out: values.out ?? (inPlace ? file : null),
    csv: values.csv ?? null,
    inPlace,
    formulas: values.formulas ?? false,
  };
}

function repeated(names: readonly string[]): string | undefined {
  return names.find((name, at) => names.indexOf(name) !== at);
}

function isCommand(word: string): word is Command {
  return Object.hasOwn(COMMANDS, word);
}

function parsedArguments(args: string[]) {
  try {
    return parseArgs({ args, options: FLAGS, allowPositionals: true, tokens: true });
  } catch (error) {
    const message = String(error);
    const option = /'(-[^ ']*)/.exec(message)?.[1] ?? message;
    if (message.includes('Unknown option')) return `L’opzione ${option} non esiste.`;
    return message.includes('does not take')
      ? `L’opzione ${option} non vuole un valore.`
      : `Dopo l’opzione ${option} manca il valore.`;
  }
}

function wrongUsage(sentence: string): Refusal {
  return refusal(EXIT.wrongUsage, sentence);
}
