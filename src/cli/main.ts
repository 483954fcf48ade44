import { EXIT } from './exit';
import { run } from './run';

const print = (line: string): void => void process.stdout.write(`${line}\n`);
const tell = (line: string): void => void process.stderr.write(`${line}\n`);

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
