import { languageOption } from './arguments';
import { EXIT } from './exit';
import { progressReporter } from './progress';
import { run } from './run';
import { reasonOf } from './systemErrors';
import { languageOf, WORDS } from './words';

const typed = process.argv.slice(2);
const asked = languageOption(typed);
const words = WORDS[asked ?? languageOf(process.env)];

const progressMode = typed.includes('--progress')
  ? 'every-step'
  : process.stderr.isTTY
    ? 'long-runs'
    : 'nothing';

/** Lines that wait to be written together: a national plan has thousands. */
let waiting: string[] = [];

function write(): void {
  if (waiting.length > 0) process.stdout.write(`${waiting.join('\n')}\n`);
  waiting = [];
}

function print(line: string): void {
  if (waiting.push(line) === 1) setImmediate(write);
}

function tell(line: string): void {
  write();
  process.stderr.write(`${line}\n`);
}

/** Who reads the output may stop reading, as `head` does: that is no error. What could not be written is one. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit();
  tell(words.cannotPrint(reasonOf(error, words)));
  process.exit(EXIT.unusableFile);
});

/** Where messages cannot be told, the exit code still can. */
process.stderr.on('error', () => undefined);

run(typed, {
  input: process.stdin,
  print,
  tell,
  words,
  jsonLanguage: asked ?? 'it',
  isScreen: process.stdout.isTTY,
  onProgress: progressReporter(tell, words, progressMode),
}).then(
  (exit) => {
    process.exitCode = exit;
  },
  (error: unknown) => {
    tell(words.unexpected(error instanceof Error ? error.message : String(error)));
    process.exitCode = EXIT.unusableFile;
  },
);
