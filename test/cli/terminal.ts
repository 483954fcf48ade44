import { Readable } from 'node:stream';

import type { CommandProgress } from '../../src/cli/progress';
import { run } from '../../src/cli/run';
import { type Language, WORDS } from '../../src/cli/words';

export interface Typed {
  readonly exit: number;
  readonly printed: readonly string[];
  readonly told: string;
}

interface Seat {
  readonly input?: string;
  readonly language?: Language;
  readonly isScreen?: boolean;
  readonly onProgress?: (progress: CommandProgress) => void;
}

/** Runs the command line in this process. */
export async function type(
  words: readonly string[],
  { input = '', language = 'it', isScreen = false, onProgress = () => undefined }: Seat = {},
): Promise<Typed> {
  const printed: string[] = [];
  const told: string[] = [];
  const exit = await run(words, {
    input: Readable.from([input]),
    print: (line) => printed.push(line),
    tell: (line) => told.push(line),
    words: WORDS[language],
    jsonLanguage: language,
    isScreen,
    onProgress,
  });
  return { exit, printed, told: told.join('\n') };
}

/** What a command printed, as JSON. */
export async function json(words: readonly string[]): Promise<unknown> {
  const { exit, printed, told } = await type(words);
  if (exit !== 0) throw new Error(told);
  return JSON.parse(printed.join('\n'));
}
