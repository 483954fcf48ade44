import type { CommandProgress } from './progress';
import type { Words } from './words';

/** The ends that a command talks to: results on `print`, messages for people on `tell`. */
export interface Terminal {
  readonly input: NodeJS.ReadableStream;
  readonly print: (line: string) => void;
  readonly tell: (line: string) => void;
  /** What is said to people. */
  readonly words: Words;
  /** What is written for other programs: as asked for, whatever the language of the machine. */
  readonly jsonLanguage: Words['language'];
  /** Whether results go to a screen, where columns have to fit; in a file or a pipe nothing is cut. */
  readonly isScreen: boolean;
  readonly onProgress: (progress: CommandProgress) => void;
}
