import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { resolve } from 'node:path';

const LAUNCH = resolve('src/cli/launch.mjs');
const READING = '{"text":"almeno 5","unit":"Numero","year":2021,"indicator":""}\n';

test.each([
  ['a command', ['targets', '--json'], { status: 0, stdout: '"value":5', stderr: '' }],
  ['words that are no command', ['nothing'], { status: 2, stdout: '', stderr: 'Comando sconosciuto' }],
])('starts %s from any folder', (_, words, expected) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [LAUNCH, ...words], {
    cwd: tmpdir(),
    input: READING,
    encoding: 'utf8',
  });
  expect({ status, stdout, stderr }).toEqual({
    status: expected.status,
    stdout: expect.stringContaining(expected.stdout) as string,
    stderr: expect.stringContaining(expected.stderr) as string,
  });
});
