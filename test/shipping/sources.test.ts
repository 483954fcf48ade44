import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';

/** Where people write. */
const FOLDERS = ['.', 'src', 'test', 'scripts', 'bench', 'docs', 'assets', '.ci'];
const TEXTS = new Set('.ts .tsx .js .mjs .json .css .html .xml .md .tsv .txt .yml .xsd'.split(' '));
/** Target texts as people paste them, with what cannot be seen in them. */
const DATA = new Set(['test/pira/expressions/expressions.tsv', 'test/pira/expressions/variants.tsv']);

/**
 * Characters that make a source read otherwise than it runs: those that turn the direction of writing, those that take no
 * room, tags, and control characters but tab and line ends. Whoever means one writes its escape.
 */
const HIDDEN = /(?![\t\n\r])[\p{Cc}\p{Cf}]/u;

function textsIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: folder !== '.' })
    .filter((entry) => entry.isFile() && (TEXTS.has(extname(entry.name)) || folder === '.ci'))
    .map(({ parentPath, name }) => join(parentPath, name));
}

function hiddenIn(text: string): string | null {
  const found = HIDDEN.exec(text);
  return found === null ? null : `U+${found[0].codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}`;
}

test.each([
  ['a text that turns', 'let a = 1; // \u202E }', 'U+202E'],
  ['a name with no width in it', 'const a\u200Bb = 1;', 'U+200B'],
  ['a tag', 'x\u{E0041}', 'U+E0041'],
  ['a byte order mark', '\uFEFFx', 'U+FEFF'],
  ['an escape that is written out', String.raw`'\u202E'`, null],
  ['letters, marks and signs of the screen', 'perché «è» – 1–2 … ≥ € 📄', null],
])('%s is found or let through', (_what, text, found) => {
  expect(hiddenIn(text)).toBe(found);
});

test('no source holds a character that cannot be seen', () => {
  const files = FOLDERS.flatMap(textsIn).filter((path) => !DATA.has(path));
  expect(files.length).toBeGreaterThan(700);
  const found = files.flatMap((path) => {
    const hidden = hiddenIn(readFileSync(path, 'utf8'));
    return hidden === null ? [] : [[path, hidden]];
  });
  expect(found).toEqual([]);
});
