import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

import { buildAddIn } from '../src/workbench/server/buildAddIn';
import { inUse } from './inUse';
import { type Figure, figureOf } from './measure';
import { against, exact, type Result } from './report';
import { usableAfter } from './usable';

const KILOBYTE = 1024;
const RUNS = 9;
const PRODUCT = 'dist';
/** A new add-in's pane, built and opened in the same way. */
const EMPTY = 'out/empty-pane';
const EMPTY_CONFIGURATION = 'bench/peers/emptyPane/webpack.config.js';
const SCRIPT = /<script\b[^>]*\bsrc="?([^":>\s]+)"?/g;

/** What the pane loads first, when its first button can be pressed, and how soon it answers then, beside an empty pane. */
export async function* pane(): AsyncGenerator<Result> {
  await buildAddIn('.');
  await buildAddIn('.', EMPTY_CONFIGURATION);
  const [own, empty] = [firstLoad(PRODUCT), firstLoad(EMPTY)];
  const beside = (what: string, value: number, other: number): Result[] => [
    {
      what,
      unit: 'KB',
      figure: exact(value),
      against: { what: 'an empty pane', times: value / other },
    },
    { what: `${what}, empty pane`, unit: 'KB', figure: exact(other) },
  ];
  yield* beside('first load of the pane', own.raw, empty.raw);
  yield* beside('first load of the pane, packed', own.packed, empty.packed);
  const { own: button, empty: emptyButton } = await firstButtons();
  yield {
    what: 'first usable button of the pane',
    unit: 'ms',
    figure: button,
    ...against('an empty pane', button, emptyButton),
  };
  yield { what: 'first usable button of an empty pane', unit: 'ms', figure: emptyButton };
  yield* inUse(emptyButton);
}

/** Kilobytes of a pane's page and of the scripts that it names. */
function firstLoad(folder: string): { readonly raw: number; readonly packed: number } {
  const page = readFileSync(join(folder, 'taskpane.html'));
  const scripts = [...page.toString().matchAll(SCRIPT)].map(([, path]) => join(folder, path ?? ''));
  const files = [page, ...scripts.filter((path) => existsSync(path)).map((path) => readFileSync(path))];
  return {
    raw: files.reduce((sum, file) => sum + file.length, 0) / KILOBYTE,
    packed: files.reduce((sum, file) => sum + gzipSync(file, { level: 9 }).length, 0) / KILOBYTE,
  };
}

async function firstButtons(): Promise<{ readonly own: Figure; readonly empty: Figure }> {
  const times = await usableAfter([PRODUCT, EMPTY], RUNS);
  return { own: figureOf(times.get(PRODUCT) ?? []), empty: figureOf(times.get(EMPTY) ?? []) };
}
