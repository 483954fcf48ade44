import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

import { buildAddIn } from '../src/workbench/server/buildAddIn';
import { exact, type Result } from './report';

const KILOBYTE = 1024;
/** The empty pane of the official React template: as it ships, raw and packed, and packed without its polyfills. */
const TEMPLATE = { raw: 541, packed: 169, withoutPolyfills: 87 } as const;
const SCRIPT = /<script\b[^>]*\bsrc="([^":]+)"/g;

/** What the pane loads before its first screen, beside the empty pane of the official template. */
export async function pane(): Promise<Result[]> {
  await buildAddIn('.');
  const page = readFileSync('dist/taskpane.html');
  const scripts = [...page.toString().matchAll(SCRIPT)].map(([, path]) => join('dist', path ?? ''));
  const files = [page, ...scripts.filter((path) => existsSync(path)).map((path) => readFileSync(path))];
  const raw = files.reduce((sum, file) => sum + file.length, 0) / KILOBYTE;
  const packed = files.reduce((sum, file) => sum + gzipSync(file, { level: 9 }).length, 0) / KILOBYTE;
  const beside = (what: string, value: number, other: number): Result => ({
    what,
    unit: 'KB',
    figure: exact(value),
    against: { what: `the template's ${other} KB`, times: value / other },
  });
  return [
    beside('first load of the pane', raw, TEMPLATE.raw),
    beside('first load of the pane, packed', packed, TEMPLATE.packed),
    beside(
      'first load of the pane, packed, the template without polyfills',
      packed,
      TEMPLATE.withoutPolyfills,
    ),
  ];
}
