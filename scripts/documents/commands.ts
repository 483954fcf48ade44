import { join } from 'node:path';
import { Readable } from 'node:stream';

import { run } from '../../src/cli/run';
import { WORDS } from '../../src/cli/words';

/** A command of a document, and what it is shown to print. */
export interface ShownCommand {
  readonly command: string;
  readonly shown: string;
}

const BLOCK = /^```console\n([\s\S]*?)^```$/gmu;
const PROMPT = '$ ';
const CALL = /^(?:echo '(?<input>.*)' \| )?npm run --silent pira -- (?<typed>.*)$/u;

/** The commands of a document's console blocks with their output. */
export function shownCommands(markdown: string): readonly ShownCommand[] {
  return [...markdown.matchAll(BLOCK)].flatMap(([, block = '']) =>
    block
      .split(/^(?=\$ )/mu)
      .filter((part) => part.startsWith(PROMPT))
      .map((part) => {
        const [command = '', ...shown] = part.trimEnd().split('\n');
        return { command: command.slice(PROMPT.length), shown: shown.join('\n') };
      }),
  );
}

/**
 * What a command prints, messages included, and its exit code. Files that it writes go to `folder`; the text names
 * them as typed. Null for a command that is not ours to run.
 */
export async function printedBy(
  command: string,
  folder: string,
): Promise<{ readonly exit: number; readonly text: string } | null> {
  const { input = '', typed } = CALL.exec(command)?.groups ?? {};
  if (typed === undefined) return null;
  const words = typed.split(' ');
  const args = words.map((word, at) =>
    /^--(?:out|csv)$/u.test(words[at - 1] ?? '') ? join(folder, word) : word,
  );
  const lines: string[] = [];
  const print = (line: string) => lines.push(line.trimEnd());
  const exit = await run(args, {
    input: Readable.from([input]),
    print,
    tell: print,
    words: WORDS.it,
    jsonLanguage: 'it',
    isScreen: true,
    onProgress: () => undefined,
  });
  return { exit, text: lines.join('\n').replaceAll(`${folder}/`, '') };
}

/** The document with the output of its commands as they print it now. */
export async function filledCommands(markdown: string, folder: string): Promise<string> {
  let filled = markdown;
  for (const { command, shown } of shownCommands(markdown)) {
    const printed = await printedBy(command, folder);
    if (printed === null) continue;
    filled = filled.replace(
      `${PROMPT}${command}\n${shown === '' ? '' : `${shown}\n`}`,
      () => `${PROMPT}${command}\n${printed.text}\n`,
    );
  }
  return filled;
}
