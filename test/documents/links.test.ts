import { existsSync, readdirSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';

import { codesOf, DOCUMENTS, proseOf } from './documents';

/** The anchor that a heading gets where documents are read. */
function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replaceAll(/[`*_]/gu, '')
    .replaceAll(/[^\p{L}\p{N} -]/gu, '')
    .replaceAll(' ', '-');
}

function anchorsOf(path: string): ReadonlySet<string> {
  return new Set([...proseOf(path).matchAll(/^#+ (.+)$/gmu)].map(([, heading]) => anchorOf(heading ?? '')));
}

interface Link {
  readonly from: string;
  readonly path: string;
  readonly anchor: string;
}

const LINKS: readonly Link[] = DOCUMENTS.flatMap((from) =>
  [...proseOf(from).matchAll(/\]\(([^)\s]+)\)/gu)].flatMap(([, target = '']) => {
    if (/^https?:/u.test(target)) return [];
    const [path = '', anchor = ''] = target.split('#');
    return [{ from, path: path === '' ? from : normalize(join(dirname(from), path)), anchor }];
  }),
);

test.each(LINKS)('$from: $path $anchor is there', ({ path, anchor }) => {
  expect(existsSync(path)).toBe(true);
  if (anchor !== '') expect([...anchorsOf(path)]).toContain(anchor);
});

const PATHS = DOCUMENTS.flatMap((from) =>
  codesOf(from)
    .filter((code) => /^(?:src|test|docs|assets|scripts|bench)\/[\w./-]*$/u.test(code))
    .map((path) => [from, path] as const),
);

test.each(PATHS)('%s: %s is a file or folder', (_, path) => {
  expect(existsSync(path)).toBe(true);
});

test('every picture is shown in a document', () => {
  const shown = new Set(LINKS.map(({ path }) => path));
  const pictures = readdirSync('assets/pictures').map((name) => `assets/pictures/${name}`);
  expect(pictures.filter((path) => !shown.has(path))).toEqual([]);
});
