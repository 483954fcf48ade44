import { EXIT } from './exit';
import { run } from './run';

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

/** Who reads the output may stop reading, as `head` does: that is no error. */
process.stdout.on('error', () => process.exit());

run(process.argv.slice(2), { input: process.stdin, print, tell }).then(
  (exit) => {
    process.exitCode = exit;
  },
  (error: unknown) => {
    tell(`Errore imprevisto: ${error instanceof Error ? error.message : String(error)}.`);
    process.exitCode = EXIT.unusableFile;
  },
);
