import { fileNames, takesManyFiles } from './arguments';
import { type Command, type CommandForm, COMMANDS, COMMON_FLAGS, type Flag } from './commandForms';
import { DOCUMENT_KINDS } from '../pira/reports/documents/document';
import { PRINTED } from '../pira/sheet/sheetEdit';
import type { Words } from './words';

const CALL = 'npm run --silent pira --';
const NAMES = Object.keys(COMMANDS) as readonly Command[];
const WIDTH = 100;
const INDENT = '      ';

/** How to get help on a command, or on all, in a line. */
export function helpHint(command: Command | null, words: Words): string {
  return words.usage.way([CALL, ...(command === null ? [] : [command]), '--help'].join(' '));
}

/** What the command line understands. */
export function help(words: Words): string {
  const { usage, summaries } = words;
  return [
    `${usage.title}: ${CALL} ${usage.command} …`,
    '',
    ...NAMES.flatMap((name) => [...wrapped(callOf(name, words), '  '), ...wrapped(summaries[name])]),
    '',
    ...optionLines([
      ['--progress', words.options.progress],
      ['--lang it|en', words.options.lang],
      ['--help', words.options.help],
      ['--version', words.options.version],
    ]),
    '',
    `${usage.more}: ${CALL} ${usage.command} --help`,
    ...wrapped(usage.exitCodes, '', '  '),
  ].join('\n');
}

/** How one command is used: its call, what it does and each of its options. */
export function commandHelp(command: Command, words: Words): string {
  const { flags }: CommandForm = COMMANDS[command];
  const options: readonly Flag[] = [...flags, ...COMMON_FLAGS];
  return [
    ...wrapped(`${words.usage.title}: ${CALL} ${callOf(command, words)} [--lang it|en]`, ''),
    '',
    ...wrapped(words.summaries[command]),
    '',
    `${words.usage.example}: ${CALL} ${words.examples[command]}`,
    '',
    `${words.usage.options}:`,
    ...optionLines(
      options.map((flag) => [optionUsage(flag, words, command), optionText(flag, command, words)]),
    ),
    '',
    ...wrapped(words.usage.exitCodes, '', '  '),
  ].join('\n');
}

/** What an option does; of several files it is said for which. */
function optionText(flag: Flag, command: Command, { options, readingOf, yearMovedOn }: Words): string {
  const { files }: CommandForm = COMMANDS[command];
  if (flag === 'year' && command === 'next') return yearMovedOn;
  if (flag !== 'reading' || (files.length === 1 && !takesManyFiles(files))) return options[flag];
  return `${options.reading}, ${command === 'merge' ? readingOf.first : readingOf.last}`;
}

/** A command as it is typed, with its options: those that may be left out in brackets. */
function callOf(command: Command, words: Words): string {
  const { files, flags, needsOut }: CommandForm = COMMANDS[command];
  const parts = flags.flatMap((flag) => {
    if (flag === 'in-place') return [];
    const typed = optionUsage(flag, words, command);
    if (flag === 'at' || flag === 'what' || flag === 'out-dir') return typed;
    if (flag !== 'out') return command === 'targets' ? typed : `[${typed}]`;
    const ways = [typed, ...(flags.includes('in-place') ? ['--in-place'] : [])].join(' | ');
    if (!needsOut) return `[${ways}]`;
    return ways.includes('|') ? `(${ways})` : ways;
  });
  return [command, fileNames(files, words), ...parts].filter((part) => part !== '').join(' ');
}

function optionUsage(flag: Flag, { usage }: Words, command: Command): string {
  const values: Partial<Record<Flag, string>> = {
    year: usage.year,
    targets: 'empty|keep',
    'from-year': usage.year,
    'to-year': usage.year,
    'from-sheet': usage.sheet,
    'to-sheet': usage.sheet,
    at: usage.day,
    'out-dir': usage.folder,
    out: `${usage.newFile}.${command === 'document' ? 'docx' : 'xlsx'}`,
    csv: `${usage.newFile}.csv`,
    datapackage: `${usage.newFile}.json`,
    what: DOCUMENT_KINDS.join('|'),
    logo: 'LOGO.png|LOGO.jpg',
    'print-area': PRINTED.join('|'),
    reading: `${usage.corrections}.json`,
    'from-reading': `${usage.corrections}.json`,
    from: `${usage.former}.xlsx`,
    why: usage.cell,
    accept: `${usage.cell}[=${usage.files['FILLED'] ?? 'FILLED'}.xlsx]`,
    lang: 'it|en',
  };
  const value = values[flag];
  return value === undefined ? `--${flag}` : `--${flag} ${value}`;
}

/** Options with what they do, in two columns. */
function optionLines(options: readonly (readonly [string, string])[]): string[] {
  const width = Math.max(...options.map(([option]) => option.length)) + 2;
  const indent = ' '.repeat(width + 2);
  return options.flatMap(([option, what]) => wrapped(what, `  ${option.padEnd(width)}`, indent));
}

/** A text in lines of a screen's width, the first of them after an indent of its own. */
function wrapped(text: string, first = INDENT, indent = INDENT): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last === undefined) lines.push(first + word);
    else if (last.length + word.length >= WIDTH) lines.push(indent + word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines;
}
