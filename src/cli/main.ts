import { EXIT } from './exit';
import { run } from './run';
import { reasonOf } from './systemErrors';

/** Lines that wait to be written together: a national plan has a hundred thousand. */
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
  tell(`Impossibile scrivere il risultato: ${reasonOf(error)}.`);
  process.exit(EXIT.unusableFile);
});

/** Where messages cannot be told, the exit code still can. */
process.stderr.on('error', () => undefined);

run(process.argv.slice(2), { input: process.stdin, print, tell }).then(
  (exit) => {
    process.exitCode = exit;
  },
  (error: unknown) => {
    tell(`Errore imprevisto: ${error instanceof Error ? error.message : String(error)}.`);
    process.exitCode = EXIT.unusableFile;
  },
);
