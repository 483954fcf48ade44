import { spawn, spawnSync } from 'node:child_process';
import { closeSync, copyFileSync, mkdtempSync, openSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { constants, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const LAUNCH = resolve('src/cli/launch.mjs');

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pira-'));
  copyFileSync('assets/samples/pira-2021-consuntivo.xlsx', at('in.xlsx'));
});
afterEach(() => rmSync(folder, { recursive: true }));
const at = (name: string): string => join(folder, name);

test('a full standard output is a failure, a closed one is none', async () => {
  const full = openSync('/dev/full', 'w');
  const { status, stderr } = spawnSync(process.execPath, [LAUNCH, 'inspect', at('in.xlsx'), '--json'], {
    stdio: ['ignore', full, 'pipe'],
    encoding: 'utf8',
  });
  closeSync(full);
  expect([status, stderr]).toEqual([4, expect.stringContaining('il disco è pieno')]);

  const closed = spawn(process.execPath, [LAUNCH, 'inspect', at('in.xlsx'), '--json'], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  closed.stdout.destroy();
  const told: string[] = [];
  closed.stderr.on('data', (piece: Buffer) => told.push(piece.toString()));
  expect([await new Promise((done) => closed.on('close', done)), told]).toEqual([0, []]);
}, 60_000);

test.each<NodeJS.Signals>(['SIGINT', 'SIGTERM', 'SIGHUP'])(
  '%s while a file is written leaves nothing beside it',
  (signal) => {
    const script = `
    const fs = require('node:fs');
    const write = fs.writeFileSync;
    fs.writeFileSync = (file, content) => { write(file, content); if (typeof file === 'number') process.kill(process.pid, '${signal}'); };`;
    writeFileSync(at('hook.cjs'), script);
    const words = ['evaluate', at('in.xlsx'), '--out', at('o.xlsx')];
    const { signal: killed, status } = spawnSync(process.execPath, [
      '--require',
      at('hook.cjs'),
      LAUNCH,
      ...words,
    ]);
    expect(killed).toBeNull();
    expect([0, 128 + constants.signals[signal]]).toContain(status);
    expect(readdirSync(folder).sort()).toEqual(['hook.cjs', 'in.xlsx', 'o.xlsx']);
  },
  60_000,
);
