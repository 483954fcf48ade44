import { asksForHelp, requestOf, type Request } from './arguments';
import { clean } from './commands/clean';
import { evaluate } from './commands/evaluate';
import { inspect } from './commands/inspect';
import { publication } from './commands/publication';
import { targets } from './commands/targets';
import { destinationProblem } from './destination';
import { EXIT, type ExitCode, type Refusal } from './exit';
import { onScreen } from './onScreen';
import { USAGE } from './usage';

/** The ends that a command talks to: machine output on `print`, messages for people on `tell`. */
export interface Terminal {
  readonly input: NodeJS.ReadableStream;
  readonly print: (line: string) => void;
  readonly tell: (line: string) => void;
}

/** Does what was typed and gives the exit code (docs/contracts.md, 3). */
export async function run(typed: readonly string[], terminal: Terminal): Promise<ExitCode> {
  if (asksForHelp(typed)) {
    terminal.print(USAGE);
    return EXIT.done;
  }
  const request = requestOf(typed);
  if (!request.ok) {
    terminal.tell(`${request.sentence}\n\n${USAGE}`);
    return request.exit;
  }
  const done = destinationProblem(request) ?? (await carriedOut(request, terminal));
  if (typeof done === 'number') return done;
  terminal.tell(onScreen(done.sentence));
  return done.exit;
}

function carriedOut(request: Request, { input, print, tell }: Terminal): Promise<ExitCode | Refusal> {
  switch (request.command) {
    case 'inspect':
      return inspect(request, print);
    case 'evaluate':
      return evaluate(request, print, tell);
    case 'reclassify':
      return publication('reclassification', request, tell);
    case 'clean':
      return clean(request, tell);
    case 'report':
      return publication('report', request, tell);
    case 'targets':
      return targets(input, print, tell);
  }
}
