// The fast tier, as `npm test`: the checks run beside the tests, so that two cores have work from the first second.
import { spawn } from 'node:child_process';

const CHECKS = 'npm run --silent check';
const TESTS = 'npx jest --selectProjects unit';

/** Runs a command to its end and gives its exit code; what it prints is shown at once, or in one piece when it has ended. */
function run(command, showsAtOnce) {
  const stdio = ['ignore', ...(showsAtOnce ? ['inherit', 'inherit'] : ['pipe', 'pipe'])];
  const program = spawn(command, { shell: true, stdio });
  const printed = [];
  for (const stream of [program.stdout, program.stderr]) stream?.on('data', (piece) => printed.push(piece));
  return new Promise((resolve) => {
    program.on('close', (code) => resolve({ code: code ?? 1, printed: Buffer.concat(printed).toString() }));
  });
}

const [checks, tests] = await Promise.all([run(CHECKS, false), run(TESTS, true)]);
console.log(`\n${checks.printed.trimEnd()}\n`);
console.log(`Types, lint and format: ${checks.code === 0 ? 'passed' : 'FAILED (see above)'}`);
console.log(`Fast tests: ${tests.code === 0 ? 'passed' : 'FAILED (see above)'}`);
process.exitCode = checks.code === 0 && tests.code === 0 ? 0 : 1;
