import { requestOf, type Request } from './arguments';
import { evaluate } from './commands/evaluate';
import { inspect } from './commands/inspect';
import { targets } from './commands/targets';
import { EXIT, type ExitCode, type Refusal } from './exit';
import { USAGE } from './usage';

const print = (line: string): void => void process.stdout.write(`${line}\n`);
const tell = (line: string): void => void process.stderr.write(`${line}\n`);

async function run(request: Request): Promise<ExitCode | Refusal> {
  switch (request.command) {
    case 'inspect':
      return inspect(request, print);
    case 'evaluate':
      return evaluate(request, print, tell);
    case 'targets':
      return targets(process.stdin, print, tell);
  }
}

async function main(): Promise<ExitCode> {
  const request = requestOf(process.argv.slice(2));
  if (!request.ok) {
    tell(`${request.sentence}\n\n${USAGE}`);
    return request.exit;
  }
  const done = await run(request);
  if (typeof done === 'number') return done;
  tell(done.sentence);
  return done.exit;
}

main().then(
  (exit) => {
    process.exitCode = exit;
  },
  (error: unknown) => {
    tell(`Errore imprevisto: ${error instanceof Error ? error.message : String(error)}.`);
    process.exitCode = EXIT.unusableFile;
  },
);
