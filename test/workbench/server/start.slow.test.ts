import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, watch, writeFileSync } from 'node:fs';
import { get } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const home = mkdtempSync(join(tmpdir(), 'pira-home-'));
afterAll(() => rmSync(home, { recursive: true }));

/** Starts an npm script as a person would, in an empty home folder and with nobody to open a window for. */
function npm(words: readonly string[], env: Readonly<Record<string, string>> = {}): ChildProcess {
  return spawn('npm', words, { env: { ...process.env, HOME: home, CI: '1', ...env }, detached: true });
}

/** Everything that a program says, until `enough` stands in it or it ends. */
async function said(program: ChildProcess, enough: RegExp): Promise<string> {
  let text = '';
  const hears = new Promise<void>((resolve) => {
    for (const stream of [program.stdout, program.stderr])
      stream?.on('data', (piece: Buffer) => {
        text += piece.toString();
        if (enough.test(text)) resolve();
      });
  });
  await Promise.race([hears, once(program, 'close')]);
  return text;
}

/** What a file says as soon as it is there. */
async function textOnceThere(place: string, name: string): Promise<string> {
  const changes = watch(place);
  while (!existsSync(join(place, name))) await once(changes, 'change');
  changes.close();
  return readFileSync(join(place, name), 'utf8');
}

function end({ pid }: ChildProcess): void {
  if (pid !== undefined) process.kill(-pid);
}

function statusOf(address: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    get(address, { rejectUnauthorized: false }, (answer) => {
      answer.resume();
      resolve(answer.statusCode);
    }).on('error', reject);
  });
}

test('npm start serves the workbench and prints its address', async () => {
  const program = npm(['start', '--', '--no-build', '--port', '0']);
  const text = await said(program, /Ctrl\+C ends/u);
  const address = /The workbench is at (\S+)/u.exec(text)?.[1];
  expect(text).toContain('warns of the certificate');
  expect(address).toMatch(/^https:\/\/localhost:\d+\//u);
  expect(await statusOf(address ?? '')).toBe(200);
  end(program);
}, 120_000);

test.each<NodeJS.Signals>(['SIGINT', 'SIGTERM', 'SIGHUP'])(
  '%s ends the workbench, its window and the profile of its window',
  async (signal) => {
    const temporary = mkdtempSync(join(home, 'tmp-'));
    const browser = join(home, 'browser.sh');
    // Stands in for a browser: says who it is, and stays until it is told to go.
    writeFileSync(
      browser,
      `#!/bin/sh\necho $$ > "${temporary}/pid.new"\nmv "${temporary}/pid.new" "${temporary}/pid"\nexec sleep 600\n`,
      { mode: 0o755 },
    );
    const env = { CI: '', DISPLAY: ':99', CHROME_PATH: browser, TMPDIR: temporary };
    const program = npm(['start', '--', '--no-build', '--port', '0'], env);
    await said(program, /ends the workbench\.\n/u);
    const profiles = () => readdirSync(temporary).filter((name) => name.startsWith('pira-workbench-'));
    expect(profiles()).toHaveLength(1);
    const pid = Number(await textOnceThere(temporary, 'pid'));
    if (program.pid !== undefined) process.kill(-program.pid, signal);
    await once(program, 'close');
    expect(profiles()).toEqual([]);
    expect(() => process.kill(pid, 0)).toThrow('ESRCH');
  },
  120_000,
);

test('npm run excel without a key that the system trusts says how to make one', async () => {
  const program = npm(['run', 'excel']);
  expect(await said(program, /start again/u)).toContain('npx office-addin-dev-certs install');
}, 60_000);

test.each([
  ['--help', /--port N.*--no-open.*--no-build/su],
  ['--portt', /Unknown option '--portt'\n"npm start -- --help" tells the options/u],
])(
  'npm start -- %s says how it is used',
  async (word, says) => {
    const text = await said(npm(['start', '--silent', '--', word]), /(?!)/u);
    expect(text).toMatch(says);
  },
  60_000,
);
