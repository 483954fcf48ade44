import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { get } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const home = mkdtempSync(join(tmpdir(), 'pira-home-'));
afterAll(() => rmSync(home, { recursive: true }));

/** Starts an npm script as a person would, in an empty home folder and with nobody to open a window for. */
function npm(...words: readonly string[]): ChildProcess {
  return spawn('npm', words, { env: { ...process.env, HOME: home, CI: '1' }, detached: true });
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
  const program = npm('start', '--', '--no-build', '--port', '0');
  const text = await said(program, /Ctrl\+C ends/u);
  const address = /The workbench is at (\S+)/u.exec(text)?.[1];
  expect(text).toContain('warns of the certificate');
  expect(address).toMatch(/^https:\/\/localhost:\d+\//u);
  expect(await statusOf(address ?? '')).toBe(200);
  end(program);
}, 120_000);

test('npm run excel without a key that the system trusts says how to make one', async () => {
  const program = npm('run', 'excel');
  expect(await said(program, /start again/u)).toContain('npx office-addin-dev-certs install');
}, 60_000);
