import packageFile from '../../package.json';
import { helpOrVersion, typedCommand, parseRequest, type Request } from './arguments';
import { clean } from './commands/clean';
import { collect } from './commands/collect';
import { compare } from './commands/compare';
import { correct } from './commands/correct';
import { document } from './commands/document';
import { evaluate } from './commands/evaluate';
import { inspect } from './commands/inspect';
import { merge } from './commands/merge';
import { monitor } from './commands/monitor';
import { publication } from './commands/publication';
import { next } from './commands/next';
import { trend } from './commands/trend';
import { targets } from './commands/targets';
import { destinationProblem } from './destination';
import { EXIT, type ExitCode, type Refusal } from './exit';
import { help, commandHelp, helpHint } from './help';
import { messageLine } from './messageLine';
import type { Terminal } from './terminal';

/** Runs a command line and gives the exit code (docs/contracts.md, 3). */
export async function run(typed: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { print, tell, words } = terminal;
  const instead = helpOrVersion(typed);
  if (instead !== null) {
    if ('version' in instead) print(packageFile.version);
    else print(instead.help === null ? help(words) : commandHelp(instead.help, words));
    return EXIT.done;
  }
  const request = parseRequest(typed);
  if (!request.ok) {
    tell(messageLine(`${request.sentence(words)} ${helpHint(typedCommand(typed), words)}`));
    return request.exit;
  }
  const done = destinationProblem(request) ?? (await runCommand(request, terminal));
  if (typeof done === 'number') return done;
  tell(messageLine(done.sentence(words)));
  return done.exit;
}

function runCommand(request: Request, terminal: Terminal): Promise<ExitCode | Refusal> {
  switch (request.command) {
    case 'inspect':
      return inspect(request, terminal);
    case 'evaluate':
      return evaluate(request, terminal);
    case 'reclassify':
      return publication('reclassification', request, terminal);
    case 'clean':
      return clean(request, terminal);
    case 'report':
      return publication('report', request, terminal);
    case 'collect':
      return collect(request, terminal);
    case 'merge':
      return merge(request, terminal);
    case 'monitor':
      return monitor(request, terminal);
    case 'compare':
      return compare(request, terminal);
    case 'next':
      return next(request, terminal);
    case 'trend':
      return trend(request, terminal);
    case 'dashboard':
      return publication('dashboard', request, terminal);
    case 'correct':
      return correct(request, terminal);
    case 'document':
      return document(request, terminal);
    case 'targets':
      return targets(terminal);
  }
}
